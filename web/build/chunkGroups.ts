/**
 * What goes together into one file. Left alone the bundler makes a file for each set of pages that share a module: sixty
 * for a first load, and text that is packed in sixty pieces packs badly (11 kB of patrol's 74). A few files instead:
 * what every page stands on, what every client has, and what follows the zone live.
 */
export const chunkGroups = [
  {
    name: 'ground',
    test: /node_modules\/(preact|@preact|valibot)|web\/src\/(i18n|ui\/(icon|button|notice|page|base|tokens|logo|time|skeleton|badge))|vite\/preload-helper|shared\/kernel/,
    minShareCount: 3,
    priority: 3,
  },
  {
    name: 'client',
    test: /web\/src\/(app\/(?!openLive|openOutbox|takeReply|markPainted|createBrowserFrames|useLive|LanguageChoice|choice|SignedOut)|session\/(?!readJwt)|access|command|ui\/(?!dialog|field|kbd|scroll\/DrawnOnce)|offline\/(createApp|createDraft|createDevice|createSealer|device|openDevice|createOutboxShelf)|realtime\/(createGraphql|read|ApiF|browser|withoutNulls))|shared\/policy\/mayFollow/,
    minShareCount: 3,
    priority: 2,
  },
  {
    name: 'road',
    // Small parts of the road's first screen that its later ones use too.
    test: /shared\/unit\/(lifecycle|settings\/(statusIcon|usualStatus|pressed))|web\/src\/ui\/scroll\/DrawnOnce|web\/src\/\w+\/(LazyPart|LazyAccount|HoldButton|holdButton|EmergencyButton|DockToast|dockToast|AlertLayer|AlarmLayer|BlackoutLayer|fieldParts|LazyChat|ChatBadge|chatParts|UrgentLayer|createZoneRules|ZoneRules\.|Distance|formatDistance|metresBetween|useOpenAlerts|useStatusLook|rulesOf|rulesNews|statusOrder|dockStatuses|useZoneRules|useMyIncident|useField\.|ZoneText|ListEmpty|LazyMine|incidentParts|statusIcon|assignmentIcon|myIncident|placeText|alertKey)/,
    minShareCount: 2,
    priority: 1,
  },
  {
    name: 'live',
    test: (id: string): boolean => live.test(id) && !lazy.test(id),
    minShareCount: 2,
    priority: 1,
  },
];

const live =
  /web\/src\/(app\/|realtime|offline|incident\/(create|Incident|incident)|unit\/(create|unitD)|alarm\/(create|alarmD)|position\/openP)|shared\/(incident|unit|alarm|journal|dispatch)/;
/** Of those, what comes only when it is needed. */
const lazy =
  /\.css|LanguageChoice|SignedOut|noteDeviceAct|proposeUnits|skillsWanted|distanceMetres|unitForeseen|createZoneRules|sharedFeedRules|After\.ts|shared\/(incident|unit|alarm)\/(decide|evolve|timelineEntryOf|access|lifecycle|assignmentLifecycle|movedAssignments|read|\w*EventSchema|moved|stateOf|eventMeta)/;
