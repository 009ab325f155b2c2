// Made by `npm run codegen` from schema.graphql. Not to be edited.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  AWSDate: { input: string; output: string; }
  AWSDateTime: { input: string; output: string; }
  AWSEmail: { input: string; output: string; }
  AWSJSON: { input: string; output: string; }
  AWSURL: { input: string; output: string; }
};

export type Purpose =
  /** Answer calls for help and direct patrols. */
  | 'INCIDENT_HANDLING'
  /** Take in and mend what dispatch centres send. */
  | 'DISPATCH_INTAKE'
  /** Who works in the zone, and with what rights. */
  | 'STAFF_ADMINISTRATION'
  /** See who looked at what, and why. */
  | 'OVERSIGHT'
  /** A person's own account, devices and look-ups. */
  | 'OWN_ACCOUNT'
  /** Bring what happened to the screens and systems of the zone that may show it. */
  | 'DELIVERY';

export type LegalBasis =
  /** Law on the police function, article 14: administrative police. */
  | 'WPF_14'
  /** Law on the police function, article 15: judicial police. */
  | 'WPF_15'
  /** Law on the police function, articles 44/1 and following: information management. */
  | 'WPF_44_1'
  /** Law of 30 July 2018, article 56: logging (Directive 2016/680, article 25). */
  | 'LPD_56'
  /** Law of 7 December 1998: the integrated police, its staff. */
  | 'GPI_1998';

export type DataCategory =
  | 'CALLER'
  | 'PERSON_CONCERNED'
  | 'OFFICER'
  | 'ADDRESS';

export type AuditOp =
  | 'NONE'
  | 'COLLECT'
  | 'ALTER'
  | 'CONSULT'
  | 'DISCLOSE'
  | 'TRANSFER'
  | 'COMBINE'
  | 'ERASE'
  | 'DENY'
  | 'LOGIN'
  | 'LOGOUT'
  | 'STEPUP'
  | 'EXPORT'
  | 'PRINT'
  | 'BREAKGLASS'
  | 'POLICY'
  | 'RETENTION'
  | 'KEY'
  | 'AUDITREAD';

export type ReasonRule =
  | 'DERIVED'
  | 'STATED';

export type Classification =
  /** Numbers, states, times: nobody is known by it. */
  | 'TECHNICAL'
  /** About police work; may point to a person. */
  | 'OPERATIONAL'
  /** A person is named or can be. */
  | 'PERSONAL'
  /** Article 10 of Directive 2016/680. */
  | 'SPECIAL';

export type RetentionClass =
  /** Administrative police: 5 years (WPF 44/11/2). */
  | 'ADM_5'
  /** Judicial police: 15 years (WPF 44/11/2). */
  | 'JUD_15'
  /** Facts that are not concrete: 5 years (WPF 44/11/2). */
  | 'SOFT_5'
  /** The journal: 10 years and one (WPF 44/11/12). */
  | 'JOURNAL_11'
  /** People of the zone: while they work there, and 5 years. */
  | 'STAFF_5'
  /** Copies for catching up: 30 days. */
  | 'FEED_30D'
  /** Answered commands: 90 days. */
  | 'COMMAND_90D'
  /** Exports waiting to be fetched: 7 days. */
  | 'EXPORT_7D'
  /** What is said among colleagues: 30 days. */
  | 'CHAT_30D'
  /** Nothing is stored. */
  | 'TRANSIENT';

export type Query = {
  /** The caller, as the zone's directory knows them now. */
  readonly me: Me;
  /** One incident with its timeline, and the place in the feed this picture is true at. */
  readonly incident: IncidentSnapshot;
  /** A page of incidents by state, most urgent first, then oldest first. */
  readonly incidents: IncidentPage;
  /** What a client missed on a topic after `after`. Another epoch than the store's, or a gap older than retention, answers `reset: true`. */
  readonly feed: FeedCatchUp;
  /** How long it took to be there, an incident a line, for those opened in a period of at most 31 days. */
  readonly responseTimes: ResponseTimes;
  /** Every unit that was ever on duty, with its crew while it is, and the place in the feed this picture is true at. */
  readonly units: UnitPage;
  /** Every emergency call that is not over, oldest first, and the place in the feed this picture is true at. */
  readonly alarms: AlarmPage;
  /** What the zone decided about its units: words, order and radio codes of statuses, times, Waze, the cars. */
  readonly unitSettings: UnitSettings;
  /** Dispatch messages the intake refused, kept for a person to see. */
  readonly refusedDispatchMessages: RefusedDispatchMessagePage;
  /** The zone's people, by name. */
  readonly people: PersonPage;
  /** One person of the zone: rights, validity, history of rights. */
  readonly person: Person;
  /** Teams, districts and units a person can belong to. */
  readonly organisation: Organisation;
  /** What an import of this CSV text would do, and every problem by line; nothing changes. */
  readonly previewImport: ImportPreview;
  /** Where a person is signed in. Everybody sees their own; an administrator everybody's. */
  readonly sessions: ReadonlyArray<Session>;
  /** The journal, newest first. Reading it is in it. */
  readonly journal: JournalPage;
  /** One entry, with what it is chained to and whether that holds. */
  readonly journalEntry: JournalEntry;
  /** What the caller did and looked at, as the reviewers see it. */
  readonly myConsultations: JournalPage;
  /** How far the chain is, and its last signed and witnessed heads. */
  readonly chainState: ChainState;
  /** An export that was asked for: how far it is and, once ready, where it can be fetched for a minute. */
  readonly journalExport: JournalExport;
  /** The zone's outgoing connections to systems of its own, and what could not be delivered to them. */
  readonly webhooks: WebhookOverview;
  /** Where the zone's units are now, and the right to be told on: asked anew every five minutes by each map that is open; what it showed is journalled each time. */
  readonly positions: PositionPage;
  /** Addresses of the zone's map files, good for a quarter of an hour; null where the zone has no map. */
  readonly mapSource?: Maybe<MapSource>;
  /** The channels the caller may read now, the one that spoke last first. */
  readonly channels: ChannelPage;
  /** One channel: its members, how far they have read where it is small, and what the caller may do in it. */
  readonly channel: ChannelView;
  /** Messages of a channel by their number, newest last: those before a number, those after one, or the last ones. At most 100 at once. */
  readonly messages: MessagePage;
  /** What a client missed on a channel's topic after `after`. The body of an entry that is not the caller's to read, deleted or from before they came, is `null`. */
  readonly channelFeed: FeedCatchUp;
  /** Messages that hold every word asked for, newest first, in one channel or in all the caller may read. At most 50. */
  readonly searchMessages: MessageHits;
  /** Colleagues who can be written to, by parts of their name, unit or team; whether they are on duty or not. At most 20. */
  readonly colleagues: ColleagueHits;
  /** What the zone decided about talking: quick replies, what stays open off duty, how long messages are kept. */
  readonly chatSettings: ChatSettings;
  /** What is known of the photos of an incident or a channel, oldest first; no address of any: `openPhoto` gives those, one by one. */
  readonly photos: PhotoPage;
  /** What happened to a photo from its taking until now, who saw it and why, and whether the journal proves it. */
  readonly photoCustody: PhotoCustody;
  /** A custody report that was asked for: how far it is and, once ready, where it can be fetched for a minute. */
  readonly custodyReport: CustodyReport;
  /** Photos that did not arrive, and why: one's own, and everybody's for who leads. */
  readonly photoFailures: PhotoFailures;
  /** What the zone decided about photos. */
  readonly photoSettings: PhotoSettings;
};


export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIncidentsArgs = {
  filter?: IncidentFilter;
  limit?: InputMaybe<Scalars['Int']['input']>;
  nextToken?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFeedArgs = {
  topic: Scalars['String']['input'];
  epoch: Scalars['ID']['input'];
  after: Scalars['Int']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryResponseTimesArgs = {
  from: Scalars['AWSDateTime']['input'];
  to: Scalars['AWSDateTime']['input'];
};


export type QueryRefusedDispatchMessagesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  nextToken?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPeopleArgs = {
  filter?: PersonFilter;
  search?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  nextToken?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPreviewImportArgs = {
  csv: Scalars['String']['input'];
};


export type QuerySessionsArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryJournalArgs = {
  filter: JournalFilter;
  reason: ReasonInput;
  limit?: InputMaybe<Scalars['Int']['input']>;
  nextToken?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJournalEntryArgs = {
  epoch: Scalars['ID']['input'];
  n: Scalars['Int']['input'];
  reason: ReasonInput;
};


export type QueryMyConsultationsArgs = {
  from?: InputMaybe<Scalars['AWSDateTime']['input']>;
  to?: InputMaybe<Scalars['AWSDateTime']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  nextToken?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJournalExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPositionsArgs = {
  watchId: Scalars['ID']['input'];
};


export type QueryChannelArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMessagesArgs = {
  channelId: Scalars['ID']['input'];
  before?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryChannelFeedArgs = {
  channelId: Scalars['ID']['input'];
  epoch: Scalars['ID']['input'];
  after: Scalars['Int']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchMessagesArgs = {
  text: Scalars['String']['input'];
  channelId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryColleaguesArgs = {
  text: Scalars['String']['input'];
};


export type QueryPhotosArgs = {
  context: PhotoContextInput;
};


export type QueryPhotoCustodyArgs = {
  photoId: Scalars['ID']['input'];
};


export type QueryCustodyReportArgs = {
  exportId: Scalars['ID']['input'];
};

export type Mutation = {
  readonly openIncident: IncidentReply;
  readonly addNote: IncidentReply;
  readonly changePriority: IncidentReply;
  readonly closeIncident: IncidentReply;
  /** Alerts a unit. From another incident: it is stood down there in the same command. */
  readonly assignUnit: IncidentReply;
  /** Takes a unit off; what it did until then stays. */
  readonly standDownUnit: IncidentReply;
  /** The alert sounds once more at a unit that has not acknowledged it. */
  readonly repeatAlert: IncidentReply;
  /** The caller's own unit has seen its alert. */
  readonly acknowledgeAssignment: IncidentReply;
  /** The caller's own unit goes; with `enRoute` it is on its way at once, in the same command. */
  readonly acceptAssignment: IncidentReply;
  /** The caller's own unit cannot, and says why. */
  readonly declineAssignment: IncidentReply;
  /** What is known of it. A field somebody changed after `baseVersion` is refused by its name; the others merge. */
  readonly updateIncident: IncidentReply;
  /** All the hazards there are, as they are known now. */
  readonly setHazards: IncidentReply;
  readonly addIncidentPerson: IncidentReply;
  readonly changeIncidentPerson: IncidentReply;
  readonly removeIncidentPerson: IncidentReply;
  readonly addIncidentVehicle: IncidentReply;
  readonly changeIncidentVehicle: IncidentReply;
  readonly removeIncidentVehicle: IncidentReply;
  readonly requestBackup: IncidentReply;
  readonly clearBackup: IncidentReply;
  /** Two incidents have to do with each other; both say so. */
  readonly linkIncidents: IncidentReply;
  readonly unlinkIncidents: IncidentReply;
  /** It is the same as another one: closed as its duplicate, its units go on there. */
  readonly mergeIncident: IncidentReply;
  /** It was not the same after all: it stands on its own again. */
  readonly splitIncident: IncidentReply;
  /** Within 24 hours of its close. */
  readonly reopenIncident: IncidentReply;
  /** There was nothing to do after all; units that were on their way are stood down. */
  readonly cancelIncident: IncidentReply;
  /** The report it was followed up in; also when it is closed. */
  readonly setPvNumber: IncidentReply;
  /** Its place left for a navigation service: what exactly is in the journal. */
  readonly noteHandoff: IncidentReply;
  /** The caller comes on duty with a unit: starts its shift, or joins the one that runs. */
  readonly startShift: UnitReply;
  /** The caller goes off duty; the last one who goes ends the shift. */
  readonly leaveCrew: UnitReply;
  /** Everybody of the unit goes off duty. An assignment is left open only knowingly, an alarm never. */
  readonly endShift: UnitReply;
  /** Other seats, or somebody out. */
  readonly changeCrew: UnitReply;
  /** What the unit is doing; on an incident its assignment moves with it. `undoes`: the version whose status is taken back. */
  readonly setUnitStatus: UnitReply;
  /** Being seen on the map is paused, with a reason everybody sees, or goes on. */
  readonly setSharing: UnitReply;
  readonly requestSpeech: UnitReply;
  /** Somebody must be heard of within so many minutes, or there is an alarm; none ends the check. */
  readonly setLoneCheck: UnitReply;
  /** Another car, other skills on board. */
  readonly describeUnit: UnitReply;
  /** Somebody needs help: everybody of the zone is told until a person answers for it. */
  readonly raiseAlarm: AlarmReply;
  /** The caller takes it on themselves; the alarm stands. */
  readonly answerAlarm: AlarmReply;
  /** One side says that nothing is wrong: the desk, or whose alarm it is. */
  readonly askAlarmOff: AlarmReply;
  /** The other side says so too: it is over. */
  readonly confirmAlarmOff: AlarmReply;
  /** The other side does not agree: it stands. */
  readonly denyAlarmOff: AlarmReply;
  /** The desk says how it ended, once somebody answered for it. */
  readonly endAlarm: AlarmReply;
  /** A cry for help sounds once more everywhere. */
  readonly repeatAlarm: AlarmReply;
  /** All the settings as they are to be; refused when somebody changed them since `baseVersion`. */
  readonly changeUnitSettings: UnitSettingsReply;
  readonly addPerson: PersonReply;
  /** Name, rank, languages, team, districts, unit: what gives no right. */
  readonly changePerson: PersonReply;
  /** Roles and their validity, training. Works with the person's next call, and cuts live connections. */
  readonly changeRights: PersonReply;
  readonly suspendPerson: PersonReply;
  readonly reinstatePerson: PersonReply;
  /** A lost phone, a forgotten password: a new first password, no authenticator any more, no session left. */
  readonly resetSignIn: PersonReply;
  /** The person leaves the zone: no rights, no sessions, no account. */
  readonly endPerson: PersonReply;
  /** Does what `previewImport` showed of the same text; refused when the directory has changed since or a line has a problem. */
  readonly importPeople: ImportReply;
  /** Teams, districts and units as a whole; refused while somebody belongs to one that would go. */
  readonly changeOrganisation: OrganisationReply;
  /** The client names the device it runs on, once a sign-in. */
  readonly registerDevice: Session;
  /** What somebody did with their device, for the journal: a passenger had the whole screen, something was taken out of the queue. */
  readonly noteDeviceAct: DeviceActNote;
  /** One's own password, by giving the old one, shortly after signing in anew. Neither is stored. */
  readonly changePassword: PasswordChange;
  /** Ends one session, or all of a person's when no session is named. Everybody their own; an administrator everybody's. */
  readonly revokeSession: ReadonlyArray<Session>;
  /** Asks for a signed copy of what a filter shows; `journalExport` tells when it is ready. */
  readonly exportJournal: JournalExport;
  /** A system of the zone's own is told from now on; its secret is answered once, to the call that stored it. */
  readonly registerWebhook: WebhookReply;
  /** What it is called, what it is told, and whether it is told now; what is null stays. */
  readonly changeWebhook: WebhookReply;
  /** Another secret, answered once; the one before it signs for a day more. */
  readonly rotateWebhookSecret: WebhookReply;
  /** It is told nothing any more, not even what was on its way. */
  readonly removeWebhook: WebhookReply;
  /** What was given up is tried again, under the same id. */
  readonly retryDelivery: WebhookDeliveryReply;
  /** What was given up need not arrive; says why. */
  readonly dismissDelivery: WebhookDeliveryReply;
  /** Cuts the live connections of somebody whose rights changed. No person can call it. */
  readonly withdraw: Withdrawal;
  /** The sequencer's only door to the live feed. No person can call it. */
  readonly publish: FeedPage;
  /** The caller's own position. The store takes it while they are on duty and share, and at no other time. */
  readonly sharePosition: PositionTaken;
  /** The map with this watch is closed: the end of the interval in the journal. */
  readonly endWatch: WatchEnded;
  /** Tells the other dispatchers which incident, and which field of it, the caller has in hand. */
  readonly showPresence: Presence;
  /** One tick of positions to the maps that are open, and the watches that are cut off with it. No person can call it. */
  readonly publishPositions: PositionTick;
  /** All the settings of chat as they are to be. */
  readonly changeChatSettings: ChatSettingsReply;
  /** The channel of two people; there is one, whoever opens it. */
  readonly openDirect: ChannelReply;
  /** A group of people of the zone; who makes it moderates it. Its id is the client's. */
  readonly createGroup: ChannelReply;
  readonly renameGroup: ChannelReply;
  /** Who comes reads from then on, and nothing from before. */
  readonly addMembers: ChannelReply;
  /** Who is taken out hears and reads nothing any more. */
  readonly removeMember: ChannelReply;
  readonly leaveChannel: ChannelReply;
  /** Says something. An urgent message must be acknowledged and is repeated until it is; one with `sendAt` is said then. */
  readonly postMessage: MessageReply;
  /** Other words for one's own message; that it was edited is shown. */
  readonly editMessage: MessageReply;
  /** Takes the content away, for everybody and for good; that there was a message stays. Of somebody else's message only with a reason. */
  readonly deleteMessage: MessageReply;
  /** One reaction a person; null takes it back. */
  readonly reactToMessage: MessageReply;
  readonly acknowledgeMessage: MessageReply;
  /** Where the sender of a live place is now, or that they stop telling. */
  readonly movePlace: MessageReply;
  /** Takes back a message that was to be sent later. */
  readonly withdrawMessage: MessageReply;
  /** How far the caller's device has what was said, and how far the caller has read. Only ever further. */
  readonly markChannel: ChannelMark;
  /** Says what will be uploaded, and gets the addresses to upload it to, good for a minute. The same photo said again is answered as it stands. */
  readonly requestPhoto: PhotoReply;
  /** New addresses for what has not arrived yet, for who asked for it. */
  readonly renewUpload: PhotoReply;
  /** Where a photo is fetched, good for a minute, or once within it where the zone wants that; that it is given out is in the journal before. The original and downloads want a right and a reason. */
  readonly openPhoto: PhotoLink;
  /** Shows a photo in another incident or channel of the zone, too. */
  readonly sharePhoto: PhotoReply;
  /** The photo is evidence in a file: it is kept as long as that. */
  readonly promotePhoto: PhotoReply;
  /** The photo is of no use: it is shown no more. */
  readonly discardPhoto: PhotoReply;
  /** Tries a photo that did not arrive again. */
  readonly retryPhoto: PhotoReply;
  /** Takes a photo that did not arrive off the list. */
  readonly dismissPhoto: PhotoReply;
  /** Asks for a photo's custody as a PDF with the journal's proof beside it; `custodyReport` tells when it is ready. */
  readonly makeCustodyReport: CustodyReport;
  /** All the settings as they are to be; refused when somebody changed them since `baseVersion`. */
  readonly changePhotoSettings: PhotoSettingsReply;
};


export type MutationOpenIncidentArgs = {
  envelope: CommandEnvelope;
  input: OpenIncidentInput;
};


export type MutationAddNoteArgs = {
  envelope: CommandEnvelope;
  input: AddNoteInput;
};


export type MutationChangePriorityArgs = {
  envelope: CommandEnvelope;
  input: ChangePriorityInput;
};


export type MutationCloseIncidentArgs = {
  envelope: CommandEnvelope;
  input: CloseIncidentInput;
};


export type MutationAssignUnitArgs = {
  envelope: CommandEnvelope;
  input: AssignUnitInput;
};


export type MutationStandDownUnitArgs = {
  envelope: CommandEnvelope;
  input: StandDownUnitInput;
};


export type MutationRepeatAlertArgs = {
  envelope: CommandEnvelope;
  input: RepeatAlertInput;
};


export type MutationAcknowledgeAssignmentArgs = {
  envelope: CommandEnvelope;
  input: AssignmentInput;
};


export type MutationAcceptAssignmentArgs = {
  envelope: CommandEnvelope;
  input: AcceptAssignmentInput;
};


export type MutationDeclineAssignmentArgs = {
  envelope: CommandEnvelope;
  input: DeclineAssignmentInput;
};


export type MutationUpdateIncidentArgs = {
  envelope: CommandEnvelope;
  input: UpdateIncidentInput;
};


export type MutationSetHazardsArgs = {
  envelope: CommandEnvelope;
  input: SetHazardsInput;
};


export type MutationAddIncidentPersonArgs = {
  envelope: CommandEnvelope;
  input: AddIncidentPersonInput;
};


export type MutationChangeIncidentPersonArgs = {
  envelope: CommandEnvelope;
  input: ChangeIncidentPersonInput;
};


export type MutationRemoveIncidentPersonArgs = {
  envelope: CommandEnvelope;
  input: RemoveIncidentPersonInput;
};


export type MutationAddIncidentVehicleArgs = {
  envelope: CommandEnvelope;
  input: AddIncidentVehicleInput;
};


export type MutationChangeIncidentVehicleArgs = {
  envelope: CommandEnvelope;
  input: ChangeIncidentVehicleInput;
};


export type MutationRemoveIncidentVehicleArgs = {
  envelope: CommandEnvelope;
  input: RemoveIncidentVehicleInput;
};


export type MutationRequestBackupArgs = {
  envelope: CommandEnvelope;
  input: RequestBackupInput;
};


export type MutationClearBackupArgs = {
  envelope: CommandEnvelope;
  input: IncidentInput;
};


export type MutationLinkIncidentsArgs = {
  envelope: CommandEnvelope;
  input: LinkIncidentsInput;
};


export type MutationUnlinkIncidentsArgs = {
  envelope: CommandEnvelope;
  input: LinkIncidentsInput;
};


export type MutationMergeIncidentArgs = {
  envelope: CommandEnvelope;
  input: MergeIncidentInput;
};


export type MutationSplitIncidentArgs = {
  envelope: CommandEnvelope;
  input: IncidentInput;
};


export type MutationReopenIncidentArgs = {
  envelope: CommandEnvelope;
  input: ReopenIncidentInput;
};


export type MutationCancelIncidentArgs = {
  envelope: CommandEnvelope;
  input: CancelIncidentInput;
};


export type MutationSetPvNumberArgs = {
  envelope: CommandEnvelope;
  input: SetPvNumberInput;
};


export type MutationNoteHandoffArgs = {
  envelope: CommandEnvelope;
  input: NoteHandoffInput;
};


export type MutationStartShiftArgs = {
  envelope: CommandEnvelope;
  input: StartShiftInput;
};


export type MutationLeaveCrewArgs = {
  envelope: CommandEnvelope;
  input: UnitInput;
};


export type MutationEndShiftArgs = {
  envelope: CommandEnvelope;
  input: EndShiftInput;
};


export type MutationChangeCrewArgs = {
  envelope: CommandEnvelope;
  input: ChangeCrewInput;
};


export type MutationSetUnitStatusArgs = {
  envelope: CommandEnvelope;
  input: SetUnitStatusInput;
};


export type MutationSetSharingArgs = {
  envelope: CommandEnvelope;
  input: SetSharingInput;
};


export type MutationRequestSpeechArgs = {
  envelope: CommandEnvelope;
  input: RequestSpeechInput;
};


export type MutationSetLoneCheckArgs = {
  envelope: CommandEnvelope;
  input: SetLoneCheckInput;
};


export type MutationDescribeUnitArgs = {
  envelope: CommandEnvelope;
  input: DescribeUnitInput;
};


export type MutationRaiseAlarmArgs = {
  envelope: CommandEnvelope;
  input: RaiseAlarmInput;
};


export type MutationAnswerAlarmArgs = {
  envelope: CommandEnvelope;
  input: AlarmInput;
};


export type MutationAskAlarmOffArgs = {
  envelope: CommandEnvelope;
  input: AskAlarmOffInput;
};


export type MutationConfirmAlarmOffArgs = {
  envelope: CommandEnvelope;
  input: AlarmInput;
};


export type MutationDenyAlarmOffArgs = {
  envelope: CommandEnvelope;
  input: AlarmInput;
};


export type MutationEndAlarmArgs = {
  envelope: CommandEnvelope;
  input: EndAlarmInput;
};


export type MutationRepeatAlarmArgs = {
  envelope: CommandEnvelope;
  input: AlarmInput;
};


export type MutationChangeUnitSettingsArgs = {
  envelope: CommandEnvelope;
  input: UnitSettingsInput;
};


export type MutationAddPersonArgs = {
  envelope: CommandEnvelope;
  input: AddPersonInput;
};


export type MutationChangePersonArgs = {
  envelope: CommandEnvelope;
  input: ChangePersonInput;
};


export type MutationChangeRightsArgs = {
  envelope: CommandEnvelope;
  input: ChangeRightsInput;
};


export type MutationSuspendPersonArgs = {
  envelope: CommandEnvelope;
  input: PersonReasonInput;
};


export type MutationReinstatePersonArgs = {
  envelope: CommandEnvelope;
  input: PersonReasonInput;
};


export type MutationResetSignInArgs = {
  envelope: CommandEnvelope;
  input: PersonReasonInput;
};


export type MutationEndPersonArgs = {
  envelope: CommandEnvelope;
  input: PersonReasonInput;
};


export type MutationImportPeopleArgs = {
  envelope: CommandEnvelope;
  input: ImportPeopleInput;
};


export type MutationChangeOrganisationArgs = {
  envelope: CommandEnvelope;
  input: OrganisationInput;
};


export type MutationRegisterDeviceArgs = {
  envelope: CommandEnvelope;
  input: RegisterDeviceInput;
};


export type MutationNoteDeviceActArgs = {
  envelope: CommandEnvelope;
  input: NoteDeviceActInput;
};


export type MutationChangePasswordArgs = {
  envelope: CommandEnvelope;
  input: ChangePasswordInput;
};


export type MutationRevokeSessionArgs = {
  envelope: CommandEnvelope;
  input: RevokeSessionInput;
};


export type MutationExportJournalArgs = {
  envelope: CommandEnvelope;
  input: ExportJournalInput;
};


export type MutationRegisterWebhookArgs = {
  envelope: CommandEnvelope;
  input: RegisterWebhookInput;
};


export type MutationChangeWebhookArgs = {
  envelope: CommandEnvelope;
  input: ChangeWebhookInput;
};


export type MutationRotateWebhookSecretArgs = {
  envelope: CommandEnvelope;
  input: WebhookInput;
};


export type MutationRemoveWebhookArgs = {
  envelope: CommandEnvelope;
  input: RemoveWebhookInput;
};


export type MutationRetryDeliveryArgs = {
  envelope: CommandEnvelope;
  input: DeliveryInput;
};


export type MutationDismissDeliveryArgs = {
  envelope: CommandEnvelope;
  input: DismissDeliveryInput;
};


export type MutationWithdrawArgs = {
  input: WithdrawalInput;
};


export type MutationPublishArgs = {
  page: FeedPageInput;
};


export type MutationSharePositionArgs = {
  input: SharePositionInput;
};


export type MutationEndWatchArgs = {
  watchId: Scalars['ID']['input'];
};


export type MutationShowPresenceArgs = {
  input: ShowPresenceInput;
};


export type MutationPublishPositionsArgs = {
  tick: PositionTickInput;
  ended: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationChangeChatSettingsArgs = {
  envelope: CommandEnvelope;
  input: ChatSettingsInput;
};


export type MutationOpenDirectArgs = {
  envelope: CommandEnvelope;
  input: OpenDirectInput;
};


export type MutationCreateGroupArgs = {
  envelope: CommandEnvelope;
  input: CreateGroupInput;
};


export type MutationRenameGroupArgs = {
  envelope: CommandEnvelope;
  input: RenameGroupInput;
};


export type MutationAddMembersArgs = {
  envelope: CommandEnvelope;
  input: AddMembersInput;
};


export type MutationRemoveMemberArgs = {
  envelope: CommandEnvelope;
  input: RemoveMemberInput;
};


export type MutationLeaveChannelArgs = {
  envelope: CommandEnvelope;
  input: ChannelInput;
};


export type MutationPostMessageArgs = {
  envelope: CommandEnvelope;
  input: PostMessageInput;
};


export type MutationEditMessageArgs = {
  envelope: CommandEnvelope;
  input: EditMessageInput;
};


export type MutationDeleteMessageArgs = {
  envelope: CommandEnvelope;
  input: DeleteMessageInput;
};


export type MutationReactToMessageArgs = {
  envelope: CommandEnvelope;
  input: ReactToMessageInput;
};


export type MutationAcknowledgeMessageArgs = {
  envelope: CommandEnvelope;
  input: MessageInput;
};


export type MutationMovePlaceArgs = {
  envelope: CommandEnvelope;
  input: MovePlaceInput;
};


export type MutationWithdrawMessageArgs = {
  envelope: CommandEnvelope;
  input: MessageInput;
};


export type MutationMarkChannelArgs = {
  input: MarkChannelInput;
};


export type MutationRequestPhotoArgs = {
  envelope: CommandEnvelope;
  input: RequestPhotoInput;
};


export type MutationRenewUploadArgs = {
  photoId: Scalars['ID']['input'];
};


export type MutationOpenPhotoArgs = {
  input: OpenPhotoInput;
};


export type MutationSharePhotoArgs = {
  envelope: CommandEnvelope;
  input: SharePhotoInput;
};


export type MutationPromotePhotoArgs = {
  envelope: CommandEnvelope;
  input: PromotePhotoInput;
};


export type MutationDiscardPhotoArgs = {
  envelope: CommandEnvelope;
  input: PhotoReasonInput;
};


export type MutationRetryPhotoArgs = {
  envelope: CommandEnvelope;
  input: PhotoInput;
};


export type MutationDismissPhotoArgs = {
  envelope: CommandEnvelope;
  input: PhotoReasonInput;
};


export type MutationMakeCustodyReportArgs = {
  envelope: CommandEnvelope;
  input: PhotoInput;
};


export type MutationChangePhotoSettingsArgs = {
  envelope: CommandEnvelope;
  input: PhotoSettingsInput;
};

export type Subscription = {
  /** Every incident event of the caller's zone. The filter is set on the server from the identity. */
  readonly incidents?: Maybe<FeedPage>;
  /** Where the zone's units are, a message a tick, for a map that asked `positions` with this watch. The filter is set on the server from the identity. */
  readonly positions?: Maybe<PositionTick>;
  /** What the other dispatchers have in hand. Forgotten by who hears it after 15 seconds. The filter is set on the server from the identity. */
  readonly presence?: Maybe<Presence>;
  /** Everything said in one channel from now on. The filter is set on the server from the identity; it ends when the caller leaves the channel. */
  readonly channel?: Maybe<FeedPage>;
  /** How far people have read: in one small channel everybody of it; without one, the caller's own other devices. The filter is set on the server from the identity. */
  readonly marks?: Maybe<ChannelMark>;
  /** What concerns the caller alone: a channel they came into or went out of. The filter is set on the server from the identity. */
  readonly mine?: Maybe<FeedPage>;
};


export type SubscriptionPositionsArgs = {
  watchId: Scalars['ID']['input'];
};


export type SubscriptionChannelArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionMarksArgs = {
  channelId?: InputMaybe<Scalars['ID']['input']>;
};

/** What every command carries (decisions.md 7). `prevHash` and `signature` are reserved for device binding. */
export type CommandEnvelope = {
  /** A ULID made by the client; the same id twice is answered with the same stored reply. */
  readonly commandId: Scalars['ID']['input'];
  readonly deviceId: Scalars['ID']['input'];
  readonly deviceSeq: Scalars['Int']['input'];
  /** The version of the object the person looked at when they decided. */
  readonly baseVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly tDevice: Scalars['AWSDateTime']['input'];
  readonly prevHash?: InputMaybe<Scalars['String']['input']>;
  readonly signature?: InputMaybe<Scalars['String']['input']>;
};

export type Priority =
  | 'P1'
  | 'P2'
  | 'P3'
  | 'P4';

export type IncidentFilter =
  | 'OPEN'
  | 'CLOSED';

export type IncidentState =
  | 'NEW'
  | 'DISPATCHED'
  | 'EN_ROUTE'
  | 'ON_SCENE'
  | 'HANDLED'
  | 'CLOSED'
  | 'CANCELLED'
  | 'REOPENED'
  | 'TRANSFERRED';

export type IncidentType =
  | 'TRAFFIC_ACCIDENT_INJURY'
  | 'TRAFFIC_ACCIDENT_DAMAGE'
  | 'BURGLARY_IN_PROGRESS'
  | 'BURGLARY_FOUND'
  | 'DOMESTIC_VIOLENCE'
  | 'FIGHT'
  | 'NEIGHBOUR_DISPUTE'
  | 'NOISE'
  | 'SUSPICIOUS'
  | 'SHOPLIFTING'
  | 'ROBBERY'
  | 'BICYCLE_THEFT'
  | 'DRUGS'
  | 'MISSING_PERSON'
  | 'PERSON_IN_CRISIS'
  | 'SUICIDE_THREAT'
  | 'ALARM'
  | 'PUBLIC_INTOXICATION'
  | 'VANDALISM'
  | 'OBSTACLE_OR_ANIMAL'
  | 'FIRE_ASSISTANCE'
  | 'YOUTH_NUISANCE'
  | 'PARKING_NUISANCE'
  | 'EVENT'
  | 'OTHER';

export type IncidentResultCode =
  | 'HANDLED_ON_SCENE'
  | 'PV_DRAFTED'
  | 'FALSE_ALARM'
  | 'NOTHING_FOUND'
  | 'DUPLICATE'
  | 'HANDED_OVER'
  | 'OTHER';

export type LocationAccuracy =
  | 'EXACT'
  | 'STREET'
  | 'AREA';

/** How far a unit is with an incident. */
export type AssignmentState =
  | 'ALERTED'
  | 'ACKNOWLEDGED'
  | 'ACCEPTED'
  | 'EN_ROUTE'
  | 'ON_SCENE'
  | 'CLEARED'
  | 'DECLINED'
  | 'STOOD_DOWN';

export type DeclineReason =
  | 'BUSY'
  | 'TOO_FAR'
  | 'VEHICLE'
  | 'NOT_EQUIPPED'
  | 'OTHER';

/** What a person at the desk may say; the other reasons follow from what happened. */
export type StandDownReason =
  | 'NOT_NEEDED'
  | 'OTHER';

export type HazardKind =
  | 'WEAPON'
  | 'VIOLENT'
  | 'DOG'
  | 'INFECTION'
  | 'HAZMAT'
  | 'CROWD'
  | 'SUICIDE_RISK';

/** Established, or somebody's judgement (Directive 2016/680, article 7). */
export type Nature =
  | 'FACT'
  | 'ASSESSMENT';

export type IncidentPersonRole =
  | 'SUSPECT'
  | 'VICTIM'
  | 'WITNESS'
  | 'CALLER'
  | 'INVOLVED';

export type IncidentVehicleRole =
  | 'SUSPECT'
  | 'VICTIM'
  | 'WITNESS'
  | 'INVOLVED';

export type IncidentLinkKind =
  | 'RELATED'
  | 'DUPLICATE_OF'
  | 'HAS_DUPLICATE'
  | 'SPLIT_FROM';

export type BackupUrgency =
  | 'EMERGENCY'
  | 'URGENT'
  | 'ROUTINE';

export type CancelReason =
  | 'CALLER_WITHDREW'
  | 'MISTAKE'
  | 'TEST'
  | 'OTHER';

export type ClearableField =
  | 'description'
  | 'caller';

export type IncidentField =
  | 'title'
  | 'description'
  | 'location'
  | 'type'
  | 'caller'
  | 'sensitive'
  | 'hazards';

export type HandoffTarget =
  | 'WAZE';

export type HandoffExactness =
  | 'EXACT'
  | 'JUNCTION';

export type EntryChange =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type OpenIncidentInput = {
  readonly type: IncidentType;
  readonly priority: Priority;
  readonly title: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly location: LocationInput;
  readonly caller?: InputMaybe<CallerInput>;
  readonly hazards?: InputMaybe<ReadonlyArray<HazardInput>>;
  /** Its exact place leaves for no navigation service. */
  readonly sensitive?: InputMaybe<Scalars['Boolean']['input']>;
};

export type LocationInput = {
  /** Street and number as spoken. */
  readonly address: Scalars['String']['input'];
  readonly municipality?: InputMaybe<Scalars['String']['input']>;
  readonly lat?: InputMaybe<Scalars['Float']['input']>;
  readonly lon?: InputMaybe<Scalars['Float']['input']>;
  readonly what?: InputMaybe<Scalars['String']['input']>;
  readonly accuracy?: LocationAccuracy;
  /** The gazetteer's ids, where the address was found in it. */
  readonly streetId?: InputMaybe<Scalars['String']['input']>;
  readonly houseNumber?: InputMaybe<Scalars['String']['input']>;
  readonly districtId?: InputMaybe<Scalars['String']['input']>;
  /** The nearest junction: what may leave for a navigation service where the exact place may not. */
  readonly junction?: InputMaybe<JunctionInput>;
};

export type JunctionInput = {
  readonly lat: Scalars['Float']['input'];
  readonly lon: Scalars['Float']['input'];
  readonly label: Scalars['String']['input'];
};

export type CallerInput = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly anonymous?: Scalars['Boolean']['input'];
  /** nl, fr, de, en or another language's code. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
};

export type HazardInput = {
  readonly kind: HazardKind;
  readonly nature: Nature;
  /** Who or what says so. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

export type IncidentPersonInput = {
  readonly role: IncidentPersonRole;
  readonly label: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly nature: Nature;
};

export type IncidentVehicleInput = {
  readonly role: IncidentVehicleRole;
  readonly plate?: InputMaybe<Scalars['String']['input']>;
  readonly description: Scalars['String']['input'];
  readonly nature: Nature;
};

export type AddNoteInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type ChangePriorityInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly priority: Priority;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CloseIncidentInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly code: IncidentResultCode;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly pvNumber?: InputMaybe<Scalars['String']['input']>;
};

export type IncidentInput = {
  readonly incidentId: Scalars['ID']['input'];
};

export type AssignUnitInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  /** As backup to units that are there already. */
  readonly support?: Scalars['Boolean']['input'];
  /** The incident it is taken from. */
  readonly fromIncidentId?: InputMaybe<Scalars['ID']['input']>;
};

export type RepeatAlertInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
};

export type StandDownUnitInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly reason?: StandDownReason;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type AssignmentInput = {
  readonly incidentId: Scalars['ID']['input'];
};

export type AcceptAssignmentInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly enRoute?: Scalars['Boolean']['input'];
};

export type DeclineAssignmentInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly reason: DeclineReason;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateIncidentInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly location?: InputMaybe<LocationInput>;
  readonly type?: InputMaybe<IncidentType>;
  readonly caller?: InputMaybe<CallerInput>;
  readonly sensitive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fields that are emptied. */
  readonly clear?: InputMaybe<ReadonlyArray<ClearableField>>;
};

export type SetHazardsInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly hazards: ReadonlyArray<HazardInput>;
};

export type AddIncidentPersonInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly person: IncidentPersonInput;
};

export type ChangeIncidentPersonInput = {
  readonly incidentId: Scalars['ID']['input'];
  /** The person's id within the incident. */
  readonly entryId: Scalars['ID']['input'];
  readonly person: IncidentPersonInput;
};

export type RemoveIncidentPersonInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly entryId: Scalars['ID']['input'];
};

export type AddIncidentVehicleInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly vehicle: IncidentVehicleInput;
};

export type ChangeIncidentVehicleInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly entryId: Scalars['ID']['input'];
  readonly vehicle: IncidentVehicleInput;
};

export type RemoveIncidentVehicleInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly entryId: Scalars['ID']['input'];
};

export type RequestBackupInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly urgency: BackupUrgency;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type LinkIncidentsInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly otherId: Scalars['ID']['input'];
};

export type MergeIncidentInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly intoId: Scalars['ID']['input'];
};

export type ReopenIncidentInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type CancelIncidentInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly reason: CancelReason;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type SetPvNumberInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly pvNumber: Scalars['String']['input'];
};

export type NoteHandoffInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly to?: HandoffTarget;
  readonly exactness: HandoffExactness;
};

export type IncidentReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly incident: Incident;
};

export type Incident = {
  readonly id: Scalars['ID']['output'];
  /** Human number, zone-year-counter: 5449-2026-000123. */
  readonly number: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly externalRef?: Maybe<ExternalRef>;
  readonly type: IncidentType;
  readonly priority: Priority;
  readonly title: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly location: Location;
  readonly caller?: Maybe<IncidentCaller>;
  readonly hazards: ReadonlyArray<Hazard>;
  readonly persons: ReadonlyArray<IncidentPerson>;
  readonly vehicles: ReadonlyArray<IncidentVehicle>;
  /** Every unit that was ever alerted for it, oldest first. */
  readonly assignments: ReadonlyArray<Assignment>;
  readonly links: ReadonlyArray<IncidentLink>;
  readonly backup?: Maybe<IncidentBackup>;
  readonly mergedInto?: Maybe<Scalars['ID']['output']>;
  readonly pvNumber?: Maybe<Scalars['String']['output']>;
  readonly sensitive?: Maybe<Scalars['Boolean']['output']>;
  /** The version that last changed each field; none for a field that is as it was opened. */
  readonly fieldVersions: FieldVersions;
  readonly state: IncidentState;
  readonly result?: Maybe<IncidentResult>;
  readonly createdAt: Scalars['AWSDateTime']['output'];
  readonly closedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly reopenedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly updatedAt: Scalars['AWSDateTime']['output'];
  readonly lastNote?: Maybe<Scalars['String']['output']>;
  /** Newest last. `incident` gives the last 200, a mutation's reply only the entry it made, `incidents` none: a client that holds the whole story keeps it. */
  readonly timeline: ReadonlyArray<TimelineEntry>;
  /** What the caller may do with it now; a screen shows these and no others. */
  readonly allowedActions: ReadonlyArray<IncidentAction>;
};

export type IncidentAction =
  | 'ADD_NOTE'
  | 'CHANGE_PRIORITY'
  | 'CLOSE'
  | 'UPDATE'
  | 'ASSIGN'
  | 'STAND_DOWN'
  | 'REPEAT_ALERT'
  | 'ACKNOWLEDGE'
  | 'ACCEPT'
  | 'DECLINE'
  | 'SET_HAZARDS'
  | 'ADD_PERSON'
  | 'CHANGE_PERSON'
  | 'REMOVE_PERSON'
  | 'ADD_VEHICLE'
  | 'CHANGE_VEHICLE'
  | 'REMOVE_VEHICLE'
  | 'REQUEST_BACKUP'
  | 'CLEAR_BACKUP'
  | 'LINK'
  | 'UNLINK'
  | 'MERGE'
  | 'SPLIT'
  | 'REOPEN'
  | 'CANCEL'
  | 'SET_PV'
  | 'NOTE_HANDOFF';

export type Assignment = {
  readonly unitId: Scalars['ID']['output'];
  readonly callSign: Scalars['String']['output'];
  readonly support: Scalars['Boolean']['output'];
  readonly state: AssignmentState;
  /** The state before the last step, for taking it back. */
  readonly previous?: Maybe<AssignmentState>;
  readonly alertedAt: Scalars['AWSDateTime']['output'];
  readonly acknowledgedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly acceptedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly enRouteAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly onSceneAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly clearedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly declinedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly stoodDownAt?: Maybe<Scalars['AWSDateTime']['output']>;
  /** Nobody acknowledged in time: the desk was told. */
  readonly escalatedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  /** The desk had the alert sound once more. */
  readonly repeatedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  /** Why it was declined or stood down, in one word. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly by: Actor;
};

export type IncidentCaller = {
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly anonymous: Scalars['Boolean']['output'];
  readonly language?: Maybe<Scalars['String']['output']>;
};

export type Hazard = {
  readonly kind: HazardKind;
  readonly nature: Nature;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['AWSDateTime']['output'];
};

export type IncidentPerson = {
  readonly id: Scalars['ID']['output'];
  readonly role: IncidentPersonRole;
  readonly label: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly nature: Nature;
  readonly version: Scalars['Int']['output'];
  readonly addedAt: Scalars['AWSDateTime']['output'];
  readonly addedBy: Actor;
};

export type IncidentVehicle = {
  readonly id: Scalars['ID']['output'];
  readonly role: IncidentVehicleRole;
  readonly plate?: Maybe<Scalars['String']['output']>;
  readonly description: Scalars['String']['output'];
  readonly nature: Nature;
  readonly version: Scalars['Int']['output'];
  readonly addedAt: Scalars['AWSDateTime']['output'];
  readonly addedBy: Actor;
};

export type IncidentLink = {
  readonly incidentId: Scalars['ID']['output'];
  readonly number: Scalars['String']['output'];
  readonly kind: IncidentLinkKind;
};

export type IncidentBackup = {
  readonly since: Scalars['AWSDateTime']['output'];
  readonly urgency: BackupUrgency;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly by: Actor;
  /** Nobody was sent in time: the desk was told. */
  readonly escalatedAt?: Maybe<Scalars['AWSDateTime']['output']>;
};

export type FieldVersions = {
  readonly title?: Maybe<Scalars['Int']['output']>;
  readonly description?: Maybe<Scalars['Int']['output']>;
  readonly location?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<Scalars['Int']['output']>;
  readonly caller?: Maybe<Scalars['Int']['output']>;
  readonly sensitive?: Maybe<Scalars['Int']['output']>;
  readonly hazards?: Maybe<Scalars['Int']['output']>;
};

export type ResponseTimes = {
  readonly rows: ReadonlyArray<ResponseTime>;
  /** There were more than are shown: a shorter period shows all of its own. */
  readonly cut: Scalars['Boolean']['output'];
};

/** The first unit's way to an incident; a time that did not come is absent. */
export type ResponseTime = {
  readonly incidentId: Scalars['ID']['output'];
  readonly number: Scalars['String']['output'];
  readonly type: IncidentType;
  /** As it was at the end. */
  readonly priority: Priority;
  readonly districtId?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['AWSDateTime']['output'];
  readonly alertedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly acknowledgedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly enRouteAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly onSceneAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly closedAt?: Maybe<Scalars['AWSDateTime']['output']>;
};

export type ExternalRef = {
  readonly system: Scalars['String']['output'];
  readonly ref: Scalars['String']['output'];
};

export type Location = {
  readonly address: Scalars['String']['output'];
  readonly municipality?: Maybe<Scalars['String']['output']>;
  readonly lat?: Maybe<Scalars['Float']['output']>;
  readonly lon?: Maybe<Scalars['Float']['output']>;
  readonly what?: Maybe<Scalars['String']['output']>;
  readonly accuracy: LocationAccuracy;
  readonly streetId?: Maybe<Scalars['String']['output']>;
  readonly houseNumber?: Maybe<Scalars['String']['output']>;
  readonly districtId?: Maybe<Scalars['String']['output']>;
  readonly junction?: Maybe<Junction>;
};

export type Junction = {
  readonly lat: Scalars['Float']['output'];
  readonly lon: Scalars['Float']['output'];
  readonly label: Scalars['String']['output'];
};

export type IncidentResult = {
  readonly code: IncidentResultCode;
  readonly remark?: Maybe<Scalars['String']['output']>;
  readonly pvNumber?: Maybe<Scalars['String']['output']>;
};

export type TimelineKind =
  | 'OPENED'
  | 'NOTE'
  | 'PRIORITY'
  | 'CLOSED'
  | 'ASSIGNED'
  | 'STATUS'
  | 'ESCALATED'
  | 'REPEATED'
  | 'UPDATED'
  | 'HAZARDS'
  | 'PERSON'
  | 'VEHICLE'
  | 'LINK'
  | 'MERGED'
  | 'SPLIT'
  | 'BACKUP'
  | 'BACKUP_LATE'
  | 'CANCELLED'
  | 'REOPENED'
  | 'HANDOFF'
  | 'PV';

export type TimelineEntry = {
  /** The version of the incident this entry made: unique and ordered within the incident. */
  readonly version: Scalars['Int']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
  /** The device's own clock, only where it differs from the server's by more than 2 s. */
  readonly tDevice?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly by: Actor;
  readonly kind: TimelineKind;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly priorityFrom?: Maybe<Priority>;
  readonly priorityTo?: Maybe<Priority>;
  readonly result?: Maybe<IncidentResultCode>;
  /** Call signs of the units it is about. */
  readonly units?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly assignmentState?: Maybe<AssignmentState>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly fields?: Maybe<ReadonlyArray<IncidentField>>;
  readonly change?: Maybe<EntryChange>;
  /** The other incident's number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly urgency?: Maybe<BackupUrgency>;
  readonly exactness?: Maybe<HandoffExactness>;
};

export type ActorKind =
  | 'PERSON'
  | 'MACHINE'
  | 'SYSTEM';

export type Actor = {
  readonly kind: ActorKind;
  /** The directory's id of a person, or the name of a machine client. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type IncidentSnapshot = {
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly seq: Scalars['Int']['output'];
  readonly incident: Incident;
};

export type IncidentPage = {
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly seq: Scalars['Int']['output'];
  readonly items: ReadonlyArray<Incident>;
  readonly nextToken?: Maybe<Scalars['String']['output']>;
};

/** What a unit is doing. A zone gives each its own words, order and radio code. */
export type UnitStatus =
  | 'AVAILABLE_PATROL'
  | 'AVAILABLE_STATION'
  | 'EN_ROUTE'
  | 'ON_SCENE'
  | 'TRANSPORT'
  | 'AT_DESTINATION'
  | 'BUSY_ADMIN'
  | 'OFF_DUTY'
  | 'EMERGENCY';

export type UnitKind =
  | 'PATROL'
  | 'DISTRICT'
  | 'TRAFFIC'
  | 'DOG'
  | 'BIKE'
  | 'OFFICER_OF_DAY'
  | 'PLAIN';

export type CrewRole =
  | 'LEAD'
  | 'DRIVER'
  | 'PASSENGER';

/** Who set a status: the crew, somebody at the desk, a rule, or the radio. */
export type StatusBy =
  | 'UNIT'
  | 'DISPATCH'
  | 'AUTO'
  | 'RADIO';

export type Sharing =
  | 'ON'
  | 'PAUSED'
  | 'OFF';

export type UnitAction =
  | 'SET_STATUS'
  | 'FORCE_STATUS'
  | 'CHANGE_CREW'
  | 'END_SHIFT'
  | 'SET_SHARING'
  | 'REQUEST_SPEECH'
  | 'SET_LONE_CHECK';

export type Unit = {
  /** The organisation's id, which is also what is called: OO 05. */
  readonly id: Scalars['ID']['output'];
  readonly callSign: Scalars['String']['output'];
  readonly kind: UnitKind;
  readonly version: Scalars['Int']['output'];
  readonly crew: ReadonlyArray<CrewMember>;
  readonly vehicle?: Maybe<UnitVehicle>;
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** None: not on duty. */
  readonly shift?: Maybe<UnitShift>;
  readonly status: UnitStatus;
  readonly statusSince: Scalars['AWSDateTime']['output'];
  readonly statusBy: StatusBy;
  readonly statusActor: Actor;
  /** What the last status replaced: `undoes` takes its version. */
  readonly previous?: Maybe<PreviousStatus>;
  readonly speechRequested: Scalars['Boolean']['output'];
  readonly assignment?: Maybe<UnitAssignment>;
  readonly sharing: Sharing;
  readonly pausedReason?: Maybe<Scalars['String']['output']>;
  readonly loneCheck?: Maybe<LoneCheck>;
  /** The alarm that stands for it. */
  readonly alarmId?: Maybe<Scalars['ID']['output']>;
  readonly updatedAt: Scalars['AWSDateTime']['output'];
  /** What the caller may do with it now; a screen shows these and no others. */
  readonly allowedActions: ReadonlyArray<UnitAction>;
};

export type CrewMember = {
  readonly personId: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly role: CrewRole;
};

export type UnitVehicle = {
  readonly callName?: Maybe<Scalars['String']['output']>;
  readonly plate?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type UnitShift = {
  readonly id: Scalars['ID']['output'];
  readonly from: Scalars['AWSDateTime']['output'];
  readonly to?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly startedBy: Actor;
};

export type PreviousStatus = {
  readonly status: UnitStatus;
  readonly version: Scalars['Int']['output'];
  readonly since: Scalars['AWSDateTime']['output'];
};

export type UnitAssignment = {
  readonly incidentId: Scalars['ID']['output'];
  readonly number: Scalars['String']['output'];
  readonly priority: Priority;
  readonly title: Scalars['String']['output'];
  readonly state: AssignmentState;
  readonly since: Scalars['AWSDateTime']['output'];
};

export type LoneCheck = {
  readonly dueAt: Scalars['AWSDateTime']['output'];
  readonly setBy: Actor;
};

export type UnitPage = {
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly seq: Scalars['Int']['output'];
  readonly items: ReadonlyArray<Unit>;
};

export type UnitReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly unit: Unit;
};

export type UnitInput = {
  readonly unitId: Scalars['ID']['input'];
};

export type UnitVehicleInput = {
  readonly callName?: InputMaybe<Scalars['String']['input']>;
  readonly plate?: InputMaybe<Scalars['String']['input']>;
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

export type StartShiftInput = {
  readonly unitId: Scalars['ID']['input'];
  readonly role?: CrewRole;
  readonly vehicle?: InputMaybe<UnitVehicleInput>;
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When it is to end. */
  readonly to?: InputMaybe<Scalars['AWSDateTime']['input']>;
};

export type EndShiftInput = {
  readonly unitId: Scalars['ID']['input'];
  readonly leaveOpen?: Scalars['Boolean']['input'];
};

export type ChangeCrewInput = {
  readonly unitId: Scalars['ID']['input'];
  /** Who stays, and in which seat. */
  readonly crew: ReadonlyArray<CrewSeatInput>;
};

export type CrewSeatInput = {
  readonly personId: Scalars['ID']['input'];
  readonly role: CrewRole;
};

export type SetUnitStatusInput = {
  readonly unitId: Scalars['ID']['input'];
  readonly status: UnitStatus;
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  /** Takes this version's status back; `status` is the one before it. */
  readonly undoes?: InputMaybe<Scalars['Int']['input']>;
  /** Somebody who leads insists. */
  readonly forced?: Scalars['Boolean']['input'];
};

export type SetSharingInput = {
  readonly unitId: Scalars['ID']['input'];
  readonly sharing: Sharing;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RequestSpeechInput = {
  readonly unitId: Scalars['ID']['input'];
  readonly on: Scalars['Boolean']['input'];
};

export type SetLoneCheckInput = {
  readonly unitId: Scalars['ID']['input'];
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
};

export type DescribeUnitInput = {
  readonly unitId: Scalars['ID']['input'];
  readonly vehicle?: InputMaybe<UnitVehicleInput>;
  readonly skills: ReadonlyArray<Scalars['String']['input']>;
};

export type AlarmState =
  | 'RAISED'
  | 'ANSWERED'
  | 'OFF_ASKED'
  | 'ENDED';

export type AlarmCause =
  | 'HOLD'
  | 'LONE_CHECK'
  | 'RADIO';

/** The desk, or the people whose alarm it is. */
export type AlarmSide =
  | 'DESK'
  | 'FIELD';

export type AlarmResult =
  | 'HELPED'
  | 'FALSE_ALARM'
  | 'HANDED_OVER'
  | 'OTHER';

export type AlarmAction =
  | 'ANSWER'
  | 'REPEAT'
  | 'ASK_OFF'
  | 'CONFIRM_OFF'
  | 'DENY_OFF'
  | 'END';

/** A cry for help, until it is over. */
export type Alarm = {
  /** The id of the command that raised it. */
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly unitId?: Maybe<Scalars['ID']['output']>;
  readonly callSign?: Maybe<Scalars['String']['output']>;
  readonly raisedBy: Actor;
  readonly cause: AlarmCause;
  readonly at: Scalars['AWSDateTime']['output'];
  readonly fix?: Maybe<Fix>;
  readonly incidentId?: Maybe<Scalars['ID']['output']>;
  readonly words?: Maybe<Scalars['String']['output']>;
  readonly state: AlarmState;
  readonly answeredBy?: Maybe<Actor>;
  readonly answeredAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly repeatedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly offAskedBy?: Maybe<AlarmOffAsked>;
  readonly endedBy?: Maybe<Actor>;
  readonly endedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly result?: Maybe<AlarmResult>;
  readonly updatedAt: Scalars['AWSDateTime']['output'];
  readonly allowedActions: ReadonlyArray<AlarmAction>;
};

/** Where a device last was, if it knew. */
export type Fix = {
  readonly lat: Scalars['Float']['output'];
  readonly lon: Scalars['Float']['output'];
  readonly accuracyM?: Maybe<Scalars['Float']['output']>;
  readonly at: Scalars['AWSDateTime']['output'];
};

export type AlarmOffAsked = {
  readonly actor: Actor;
  readonly side: AlarmSide;
  readonly reason: Scalars['String']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
};

export type AlarmPage = {
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly seq: Scalars['Int']['output'];
  readonly items: ReadonlyArray<Alarm>;
};

export type AlarmReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly alarm: Alarm;
};

export type FixInput = {
  readonly lat: Scalars['Float']['input'];
  readonly lon: Scalars['Float']['input'];
  readonly accuracyM?: InputMaybe<Scalars['Float']['input']>;
  readonly at: Scalars['AWSDateTime']['input'];
};

export type RaiseAlarmInput = {
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly cause?: AlarmCause;
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  readonly fix?: InputMaybe<FixInput>;
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

export type AlarmInput = {
  readonly alarmId: Scalars['ID']['input'];
};

export type AskAlarmOffInput = {
  readonly alarmId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type EndAlarmInput = {
  readonly alarmId: Scalars['ID']['input'];
  readonly result: AlarmResult;
};

/** How exact a place may be that leaves the zone for a navigation app. */
export type WazePolicy =
  | 'EXACT'
  | 'JUNCTION'
  | 'OFF';

export type UnitSettings = {
  readonly version: Scalars['Int']['output'];
  /** Every status once, in the order screens show them. */
  readonly statuses: ReadonlyArray<StatusSetting>;
  readonly waze: WazePolicy;
  readonly alertRepeatSeconds: Scalars['Int']['output'];
  readonly alertEscalateSeconds: Scalars['Int']['output'];
  readonly loneCheckMinutes: Scalars['Int']['output'];
  readonly fleet: ReadonlyArray<FleetUnit>;
};

export type StatusSetting = {
  readonly status: UnitStatus;
  readonly labels: StatusLabels;
  /** One of shared/unit/settings/statusIcons.ts; null: the usual one. */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** What the radio sends for it. */
  readonly radioCodes: ReadonlyArray<Scalars['String']['output']>;
};

/** A language that says nothing has the word of the language files. */
export type StatusLabels = {
  readonly nl?: Maybe<Scalars['String']['output']>;
  readonly fr?: Maybe<Scalars['String']['output']>;
  readonly de?: Maybe<Scalars['String']['output']>;
  readonly en?: Maybe<Scalars['String']['output']>;
};

/** A unit as it usually is, for whoever starts its shift. */
export type FleetUnit = {
  readonly unitId: Scalars['ID']['output'];
  readonly kind: UnitKind;
  readonly vehicle?: Maybe<UnitVehicle>;
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
};

export type UnitSettingsReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly settings: UnitSettings;
};

export type UnitSettingsInput = {
  readonly statuses: ReadonlyArray<StatusSettingInput>;
  readonly waze: WazePolicy;
  readonly alertRepeatSeconds: Scalars['Int']['input'];
  readonly alertEscalateSeconds: Scalars['Int']['input'];
  readonly loneCheckMinutes: Scalars['Int']['input'];
  readonly fleet: ReadonlyArray<FleetUnitInput>;
};

export type StatusSettingInput = {
  readonly status: UnitStatus;
  readonly labels: StatusLabelsInput;
  readonly icon?: InputMaybe<Scalars['String']['input']>;
  readonly radioCodes: ReadonlyArray<Scalars['String']['input']>;
};

export type StatusLabelsInput = {
  readonly nl?: InputMaybe<Scalars['String']['input']>;
  readonly fr?: InputMaybe<Scalars['String']['input']>;
  readonly de?: InputMaybe<Scalars['String']['input']>;
  readonly en?: InputMaybe<Scalars['String']['input']>;
};

export type FleetUnitInput = {
  readonly unitId: Scalars['ID']['input'];
  readonly kind: UnitKind;
  readonly vehicle?: InputMaybe<UnitVehicleInput>;
  readonly skills: ReadonlyArray<Scalars['String']['input']>;
};

export type FeedPage = {
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly from: Scalars['Int']['output'];
  readonly to: Scalars['Int']['output'];
  /** Of a channel: the lowest number of a message it speaks of; who came into the channel after that one is not told. */
  readonly fromN?: Maybe<Scalars['Int']['output']>;
  readonly entries: ReadonlyArray<FeedEntry>;
};

export type FeedEntry = {
  /** Number in the topic: one more than the entry before it. */
  readonly seq: Scalars['Int']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
  readonly actor: Actor;
  readonly type: Scalars['String']['output'];
  /** Version of the body's shape. */
  readonly v: Scalars['Int']['output'];
  /** The aggregate's id. */
  readonly id: Scalars['ID']['output'];
  /** The aggregate's version after this entry. */
  readonly version: Scalars['Int']['output'];
  readonly body: Scalars['AWSJSON']['output'];
};

export type FeedCatchUp = {
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly head: Scalars['Int']['output'];
  readonly from: Scalars['Int']['output'];
  readonly to: Scalars['Int']['output'];
  readonly reset: Scalars['Boolean']['output'];
  readonly entries: ReadonlyArray<FeedEntry>;
};

export type FeedPageInput = {
  readonly topic: Scalars['String']['input'];
  readonly epoch: Scalars['ID']['input'];
  readonly from: Scalars['Int']['input'];
  readonly to: Scalars['Int']['input'];
  readonly fromN?: InputMaybe<Scalars['Int']['input']>;
  readonly entries: ReadonlyArray<FeedEntryInput>;
};

export type FeedEntryInput = {
  readonly seq: Scalars['Int']['input'];
  readonly at: Scalars['AWSDateTime']['input'];
  readonly actor: ActorInput;
  readonly type: Scalars['String']['input'];
  readonly v: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly body: Scalars['AWSJSON']['input'];
};

export type ActorInput = {
  readonly kind: ActorKind;
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
};

export type Me = {
  readonly id: Scalars['ID']['output'];
  readonly username: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly zoneCode: Scalars['String']['output'];
  readonly zoneName: Scalars['String']['output'];
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
};

export type RefusedDispatchMessagePage = {
  readonly items: ReadonlyArray<RefusedDispatchMessage>;
  readonly nextToken?: Maybe<Scalars['String']['output']>;
};

export type RefusedDispatchMessage = {
  readonly id: Scalars['ID']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
  readonly sender: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly body: Scalars['String']['output'];
};

export type Rank =
  | 'AGT'
  | 'INP'
  | 'HINP'
  | 'CP'
  | 'HCP'
  | 'CALOG';

export type PersonFilter =
  | 'WORKING'
  | 'SUSPENDED'
  | 'LEFT'
  | 'ALL';

export type PersonState =
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'LEFT';

export type PersonAction =
  | 'CHANGE'
  | 'CHANGE_RIGHTS'
  | 'SUSPEND'
  | 'REINSTATE'
  | 'END'
  | 'REVOKE_SESSIONS'
  | 'RESET_SIGN_IN';

export type Person = {
  readonly id: Scalars['ID']['output'];
  readonly username: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly personnelNumber?: Maybe<Scalars['String']['output']>;
  readonly rank?: Maybe<Rank>;
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly team?: Maybe<Scalars['String']['output']>;
  readonly districts: ReadonlyArray<Scalars['String']['output']>;
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  readonly state: PersonState;
  /** The profile gives rights from this day… */
  readonly validFrom?: Maybe<Scalars['AWSDate']['output']>;
  /** …up to and with this day (Europe/Brussels); rights are confirmed every six months. */
  readonly validUntil?: Maybe<Scalars['AWSDate']['output']>;
  /** Without a valid training external sources stay closed (WPF 44/11/12). */
  readonly trainingValidUntil?: Maybe<Scalars['AWSDate']['output']>;
  readonly rightsVersion: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
  readonly updatedAt: Scalars['AWSDateTime']['output'];
  /** Newest last. */
  readonly history: ReadonlyArray<PersonChange>;
  readonly allowedActions: ReadonlyArray<PersonAction>;
};

export type PersonChange = {
  readonly version: Scalars['Int']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
  readonly by: Actor;
  /** The event's type, `person.rightsChanged`; the client says it in its language. */
  readonly type: Scalars['String']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly rolesFrom?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly rolesTo?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type PersonPage = {
  readonly items: ReadonlyArray<Person>;
  readonly nextToken?: Maybe<Scalars['String']['output']>;
};

export type PersonReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly person: Person;
  /** Shown once, never stored: the first password of an account that was just made or reset, to be changed at the first sign-in. */
  readonly firstPassword?: Maybe<Scalars['String']['output']>;
  /** This very command was answered before; a first password it made is not shown again. */
  readonly repeated: Scalars['Boolean']['output'];
};

export type AddPersonInput = {
  readonly username: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly email?: InputMaybe<Scalars['AWSEmail']['input']>;
  readonly personnelNumber?: InputMaybe<Scalars['String']['input']>;
  readonly rank?: InputMaybe<Rank>;
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly team?: InputMaybe<Scalars['String']['input']>;
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly languages: ReadonlyArray<Scalars['String']['input']>;
  readonly validFrom?: InputMaybe<Scalars['AWSDate']['input']>;
  readonly validUntil?: InputMaybe<Scalars['AWSDate']['input']>;
  readonly trainingValidUntil?: InputMaybe<Scalars['AWSDate']['input']>;
};

export type ChangePersonInput = {
  readonly personId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly personnelNumber?: InputMaybe<Scalars['String']['input']>;
  readonly rank?: InputMaybe<Rank>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly team?: InputMaybe<Scalars['String']['input']>;
  readonly districts: ReadonlyArray<Scalars['String']['input']>;
  readonly languages: ReadonlyArray<Scalars['String']['input']>;
};

export type ChangeRightsInput = {
  readonly personId: Scalars['ID']['input'];
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  readonly validFrom?: InputMaybe<Scalars['AWSDate']['input']>;
  readonly validUntil?: InputMaybe<Scalars['AWSDate']['input']>;
  readonly trainingValidUntil?: InputMaybe<Scalars['AWSDate']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type PersonReasonInput = {
  readonly personId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type Organisation = {
  readonly version: Scalars['Int']['output'];
  readonly teams: ReadonlyArray<OrganisationPart>;
  readonly districts: ReadonlyArray<OrganisationPart>;
  readonly units: ReadonlyArray<OrganisationPart>;
};

export type OrganisationPart = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type OrganisationReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly organisation: Organisation;
};

export type OrganisationInput = {
  readonly teams: ReadonlyArray<OrganisationPartInput>;
  readonly districts: ReadonlyArray<OrganisationPartInput>;
  readonly units: ReadonlyArray<OrganisationPartInput>;
};

export type OrganisationPartInput = {
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
};

export type ImportAction =
  | 'ADD'
  | 'CHANGE'
  | 'CHANGE_RIGHTS'
  | 'NONE';

export type ImportPreview = {
  /** Of the text and of the directory it was compared with; `importPeople` wants it back. */
  readonly previewHash: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<ImportLine>;
  readonly problems: ReadonlyArray<ImportProblem>;
};

export type ImportLine = {
  readonly line: Scalars['Int']['output'];
  readonly action: ImportAction;
  readonly username: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

export type ImportProblem = {
  readonly line: Scalars['Int']['output'];
  readonly column?: Maybe<Scalars['String']['output']>;
  /** A refusal code, `import.roleUnknown`. */
  readonly code: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type ImportPeopleInput = {
  readonly csv: Scalars['String']['input'];
  readonly previewHash: Scalars['ID']['input'];
};

export type ImportReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly added: Scalars['Int']['output'];
  readonly changed: Scalars['Int']['output'];
  /** Lines still to do: the same command sent again goes on; 0 when the import is whole. */
  readonly remaining: Scalars['Int']['output'];
  /** Those this very call added or changed. */
  readonly people: ReadonlyArray<PersonReply>;
};

export type DeviceKind =
  | 'TABLET'
  | 'PHONE'
  | 'DESK';

export type Session = {
  readonly id: Scalars['ID']['output'];
  readonly deviceId: Scalars['ID']['output'];
  readonly device: DeviceKind;
  readonly client: Scalars['String']['output'];
  readonly startedAt: Scalars['AWSDateTime']['output'];
  readonly lastSeenAt: Scalars['AWSDateTime']['output'];
  readonly endedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  /** Whether it is the session of this very call. */
  readonly current: Scalars['Boolean']['output'];
};

export type RegisterDeviceInput = {
  readonly device: DeviceKind;
  /** patrol, desk or admin */
  readonly client: Scalars['String']['input'];
};

export type DeviceAct =
  | 'PASSENGER'
  | 'QUEUE_REMOVED';

export type NoteDeviceActInput = {
  readonly act: DeviceAct;
  /** Of what was taken out of the queue: why, its command's id, what kind of thing it was, and why the zone had said no. */
  readonly reason?: InputMaybe<QueueRemovalReason>;
  readonly removed?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  readonly refusal?: InputMaybe<Scalars['String']['input']>;
};

export type QueueRemovalReason =
  | 'OUTDATED'
  | 'MISTAKE'
  | 'DONE_OTHERWISE'
  | 'OTHER';

export type DeviceActNote = {
  readonly commandId: Scalars['ID']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
};

export type ChangePasswordInput = {
  readonly current: Scalars['String']['input'];
  readonly next: Scalars['String']['input'];
};

export type PasswordChange = {
  readonly commandId: Scalars['ID']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
};

export type RevokeSessionInput = {
  readonly personId: Scalars['ID']['input'];
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type Withdrawal = {
  readonly personId: Scalars['ID']['output'];
  /** The one session that ended; none means all of the person's. */
  readonly sessionId?: Maybe<Scalars['ID']['output']>;
  /** The one channel the person is no longer in, or ALL. */
  readonly channelId?: Maybe<Scalars['ID']['output']>;
  readonly at: Scalars['AWSDateTime']['output'];
};

export type WithdrawalInput = {
  readonly personId: Scalars['ID']['input'];
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
  readonly channelId?: InputMaybe<Scalars['ID']['input']>;
  readonly at: Scalars['AWSDateTime']['input'];
};

/** Why somebody looks: the closed list of domain.md 3.8, with what it hangs on. */
export type ReasonCode =
  | 'INCIDENT'
  | 'ON_DUTY'
  | 'STAFF_MATTER'
  | 'COMPLAINT'
  | 'RANDOM_SAMPLE'
  | 'DATA_SUBJECT_REQUEST'
  | 'SUPERVISOR_REQUEST'
  | 'DISCIPLINARY'
  | 'JUDICIAL_FILE'
  | 'OTHER';

export type LinkType =
  | 'INCIDENT'
  | 'PERSON'
  | 'FILE';

export type ReasonInput = {
  readonly code: ReasonCode;
  readonly linkType?: InputMaybe<LinkType>;
  readonly linkId?: InputMaybe<Scalars['String']['input']>;
  /** At least 10 characters where nothing is linked. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type Reason = {
  readonly code: ReasonCode;
  readonly linkType?: Maybe<LinkType>;
  readonly linkId?: Maybe<Scalars['String']['output']>;
  /** Only while its key is there. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type SubjectKind =
  | 'INCIDENT'
  | 'PERSON'
  | 'ADDRESS'
  | 'PHOTO';

export type SubjectInput = {
  readonly kind: SubjectKind;
  /** The incident's id or number, the person's id or user name: turned into a keyed hash before it is looked for, and kept only so. */
  readonly identifier: Scalars['String']['input'];
};

export type JournalFilter = {
  readonly from?: InputMaybe<Scalars['AWSDateTime']['input']>;
  readonly to?: InputMaybe<Scalars['AWSDateTime']['input']>;
  /** Whose doing: a person's id. */
  readonly actorId?: InputMaybe<Scalars['ID']['input']>;
  readonly ops?: InputMaybe<ReadonlyArray<AuditOp>>;
  readonly subject?: InputMaybe<SubjectInput>;
  readonly reasonCode?: InputMaybe<ReasonCode>;
};

export type JournalPage = {
  readonly epoch: Scalars['ID']['output'];
  /** The last number of the chain this page was read at. */
  readonly head: Scalars['Int']['output'];
  readonly items: ReadonlyArray<JournalEntry>;
  readonly nextToken?: Maybe<Scalars['String']['output']>;
};

export type JournalEntry = {
  readonly epoch: Scalars['ID']['output'];
  readonly n: Scalars['Int']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
  readonly actor: Actor;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly op: AuditOp;
  /** What was called, as chained: `Query.incident`, `Mutation.addNote`; of a machine or the platform a name of its own. */
  readonly operation: Scalars['String']['output'];
  /** What happened: `incident.opened`; a consultation is two entries of one id, `consultation.asked` and `consultation.answered`. */
  readonly type: Scalars['String']['output'];
  /** The aggregate's id, of a consultation its own. */
  readonly id: Scalars['ID']['output'];
  /** The object's id, and as a person reads it where the caller may see it: an incident's number, a person's name. */
  readonly objectId?: Maybe<Scalars['ID']['output']>;
  readonly objectLabel?: Maybe<Scalars['String']['output']>;
  readonly purpose?: Maybe<Purpose>;
  readonly legalBasis?: Maybe<LegalBasis>;
  readonly reason?: Maybe<Reason>;
  readonly resultCount?: Maybe<Scalars['Int']['output']>;
  /** allow or deny, and by which policies. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  readonly policies?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly sessionId?: Maybe<Scalars['ID']['output']>;
  readonly deviceId?: Maybe<Scalars['ID']['output']>;
  readonly payloadHash?: Maybe<Scalars['String']['output']>;
  readonly payloadErased: Scalars['Boolean']['output'];
  readonly prevHash: Scalars['String']['output'];
  readonly hash: Scalars['String']['output'];
  /** Only `journalEntry` answers it: whether hash and predecessor were made anew and agree. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
};

export type ChainState = {
  readonly epoch: Scalars['ID']['output'];
  readonly n: Scalars['Int']['output'];
  readonly hash?: Maybe<Scalars['String']['output']>;
  /** The last head that was signed. */
  readonly signed?: Maybe<SignedHead>;
  /** Entries after the last signed head. */
  readonly unsigned: Scalars['Int']['output'];
  /** False when the last verification or a witness found a difference: stop and call. */
  readonly sound: Scalars['Boolean']['output'];
};

export type SignedHead = {
  readonly size: Scalars['Int']['output'];
  readonly rootHash: Scalars['String']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
  readonly keyId: Scalars['String']['output'];
  readonly witnesses: ReadonlyArray<Scalars['String']['output']>;
};

export type ExportFormat =
  | 'JSON_LINES'
  | 'CSV';

export type ExportState =
  | 'WAITING'
  | 'READY'
  | 'FAILED';

export type ExportJournalInput = {
  readonly filter: JournalFilter;
  readonly format: ExportFormat;
  readonly reason: ReasonInput;
};

export type JournalExport = {
  readonly id: Scalars['ID']['output'];
  readonly format: ExportFormat;
  readonly state: ExportState;
  readonly entries?: Maybe<Scalars['Int']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Good for a minute; only while READY and only from `journalExport`. */
  readonly url?: Maybe<Scalars['AWSURL']['output']>;
  readonly signatureUrl?: Maybe<Scalars['AWSURL']['output']>;
  readonly expiresAt: Scalars['AWSDateTime']['output'];
};

/** What said where somebody is. */
export type PositionSource =
  | 'DEVICE'
  | 'RADIO'
  | 'VEHICLE'
  | 'MANUAL';

export type SharePositionInput = {
  readonly lat: Scalars['Float']['input'];
  readonly lon: Scalars['Float']['input'];
  readonly accuracyM: Scalars['Float']['input'];
  readonly headingDeg?: InputMaybe<Scalars['Float']['input']>;
  readonly speedKmh?: InputMaybe<Scalars['Float']['input']>;
  readonly at: Scalars['AWSDateTime']['input'];
  readonly source: PositionSource;
};

export type PositionTaken = {
  readonly unitId: Scalars['ID']['output'];
  /** The time it was stored with: the device's, never later than the server's. */
  readonly at: Scalars['AWSDateTime']['output'];
};

export type PositionPage = {
  /** The server's time: a position's age is this less its `at`. */
  readonly at: Scalars['AWSDateTime']['output'];
  /** The watch is cut off when it is not asked for again by then. */
  readonly until: Scalars['AWSDateTime']['output'];
  readonly units: ReadonlyArray<UnitPosition>;
};

export type UnitPosition = {
  readonly unitId: Scalars['ID']['output'];
  readonly lat: Scalars['Float']['output'];
  readonly lon: Scalars['Float']['output'];
  /** Metres within which it is right two times of three. */
  readonly accuracyM: Scalars['Float']['output'];
  readonly headingDeg?: Maybe<Scalars['Float']['output']>;
  readonly speedKmh?: Maybe<Scalars['Float']['output']>;
  readonly at: Scalars['AWSDateTime']['output'];
  readonly source: PositionSource;
};

export type UnitPositionInput = {
  readonly unitId: Scalars['ID']['input'];
  readonly lat: Scalars['Float']['input'];
  readonly lon: Scalars['Float']['input'];
  readonly accuracyM: Scalars['Float']['input'];
  readonly headingDeg?: InputMaybe<Scalars['Float']['input']>;
  readonly speedKmh?: InputMaybe<Scalars['Float']['input']>;
  readonly at: Scalars['AWSDateTime']['input'];
  readonly source: PositionSource;
};

export type PositionTick = {
  readonly topic: Scalars['String']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
  /** Those that moved since the last tick. */
  readonly units: ReadonlyArray<UnitPosition>;
};

export type PositionTickInput = {
  readonly topic: Scalars['String']['input'];
  readonly at: Scalars['AWSDateTime']['input'];
  readonly units: ReadonlyArray<UnitPositionInput>;
};

export type WatchEnded = {
  readonly at: Scalars['AWSDateTime']['output'];
};

export type ShowPresenceInput = {
  readonly deviceId: Scalars['ID']['input'];
  /** The incident in hand; null: none any more. */
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  /** The field of it that is being written in. */
  readonly field?: InputMaybe<Scalars['String']['input']>;
};

export type Presence = {
  readonly topic: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly deviceId: Scalars['ID']['output'];
  readonly incidentId?: Maybe<Scalars['ID']['output']>;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['AWSDateTime']['output'];
};

/** The zone's map: tiles read by ranges, the gazetteer and the districts read whole. */
export type MapSource = {
  readonly version: Scalars['String']['output'];
  readonly tilesUrl: Scalars['AWSURL']['output'];
  readonly gazetteerUrl: Scalars['AWSURL']['output'];
  readonly districtsUrl: Scalars['AWSURL']['output'];
  /** West, south, east, north. */
  readonly bounds: ReadonlyArray<Scalars['Float']['output']>;
  /** Longitude, latitude. */
  readonly center: ReadonlyArray<Scalars['Float']['output']>;
  readonly expiresAt: Scalars['AWSDateTime']['output'];
};

export type ChannelKind =
  | 'DIRECT'
  | 'GROUP'
  /** The people of one team, by the directory. */
  | 'SERVICE'
  /** Everybody of the zone reads; who leads posts. */
  | 'ZONE_BROADCAST'
  /** The crews on an incident and the desk; opens with the first assignment. */
  | 'INCIDENT';

export type ChannelState =
  | 'OPEN'
  /** Its incident is over: nothing more is said in it. */
  | 'READ_ONLY';

export type MemberRole =
  | 'MEMBER'
  | 'MODERATOR';

export type ChannelAction =
  | 'POST'
  /** Say something urgent, to be acknowledged. */
  | 'URGENT'
  /** Later, at a time. */
  | 'SCHEDULE'
  | 'RENAME'
  | 'ADD_MEMBERS'
  | 'REMOVE_MEMBER'
  | 'LEAVE';

export type MessageKind =
  | 'TEXT'
  | 'PHOTO'
  | 'PLACE';

export type MessagePriority =
  | 'NORMAL'
  | 'IMPORTANT'
  | 'URGENT';

export type MessageState =
  /** To be said later; its sender alone sees it. */
  | 'SCHEDULED'
  | 'SENT'
  /** Content gone. */
  | 'DELETED'
  /** Taken back before it was said. */
  | 'WITHDRAWN';

export type Reaction =
  | 'SEEN'
  | 'UNDERSTOOD'
  | 'COMING';

export type MessageAction =
  | 'REPLY'
  | 'EDIT'
  | 'DELETE'
  | 'REACT'
  | 'ACKNOWLEDGE'
  | 'MOVE_PLACE'
  | 'WITHDRAW';

export type ChannelPage = {
  /** The caller's own topic (Subscription.mine). */
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly seq: Scalars['Int']['output'];
  readonly items: ReadonlyArray<Channel>;
};

export type Channel = {
  readonly id: Scalars['ID']['output'];
  readonly kind: ChannelKind;
  /** A group's own, a team's, a colleague's name, the incident's number and title; empty for the broadcast. */
  readonly title: Scalars['String']['output'];
  readonly state: ChannelState;
  readonly incidentId?: Maybe<Scalars['ID']['output']>;
  /** Of the incident. */
  readonly priority?: Maybe<Priority>;
  readonly memberCount: Scalars['Int']['output'];
  /** The number of the last message; 0 for none. */
  readonly lastN: Scalars['Int']['output'];
  readonly lastMessage?: Maybe<MessageGist>;
  /** Messages up to this number are from before the caller came. */
  readonly joinedAtN: Scalars['Int']['output'];
  readonly deliveredN: Scalars['Int']['output'];
  readonly readN: Scalars['Int']['output'];
  readonly unread: Scalars['Int']['output'];
  /** Unread messages that mention the caller. */
  readonly mentions: Scalars['Int']['output'];
  /** Urgent messages the caller has not acknowledged. */
  readonly urgent: ReadonlyArray<Message>;
  /** Of the channel itself: a title, members. */
  readonly version: Scalars['Int']['output'];
  readonly allowedActions: ReadonlyArray<ChannelAction>;
};

/** The last message, as a list shows it. */
export type MessageGist = {
  readonly n: Scalars['Int']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
  readonly senderName: Scalars['String']['output'];
  readonly kind: MessageKind;
  /** The first 120 characters. */
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly priority: MessagePriority;
  readonly deletedAt?: Maybe<Scalars['AWSDateTime']['output']>;
};

export type ChannelView = {
  readonly channel: Channel;
  /** The channel's own topic (Subscription.channel), and where it stood before anything else was read. */
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly seq: Scalars['Int']['output'];
  /** Of an incident's channel the crews; the desk is always in it. Empty for the broadcast. */
  readonly members: ReadonlyArray<ChannelMember>;
  /** Of each member, where there are twelve or fewer. */
  readonly marks: ReadonlyArray<ChannelMark>;
  /** What the caller is to say later here. */
  readonly scheduled: ReadonlyArray<Message>;
};

export type ChannelMember = {
  readonly personId: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly role: MemberRole;
  /** Of an incident's channel, the unit they came with. */
  readonly unitId?: Maybe<Scalars['ID']['output']>;
  readonly callSign?: Maybe<Scalars['String']['output']>;
};

export type ChannelMark = {
  readonly topic: Scalars['String']['output'];
  readonly channelId: Scalars['ID']['output'];
  readonly personId: Scalars['ID']['output'];
  /** The number of the last message that is on a device of theirs. */
  readonly delivered: Scalars['Int']['output'];
  readonly read: Scalars['Int']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
};

export type MessagePage = {
  readonly channelId: Scalars['ID']['output'];
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly seq: Scalars['Int']['output'];
  /** The number of the channel's last message. */
  readonly lastN: Scalars['Int']['output'];
  /** By number, lowest first. */
  readonly items: ReadonlyArray<Message>;
};

export type MessageHits = {
  /** Newest first. */
  readonly items: ReadonlyArray<Message>;
  /** There are more than are shown: ask with more words. */
  readonly cut: Scalars['Boolean']['output'];
};

export type ColleagueHits = {
  /** By name. */
  readonly items: ReadonlyArray<Colleague>;
  /** There are more than are shown: ask with more words. */
  readonly cut: Scalars['Boolean']['output'];
};

export type Colleague = {
  readonly personId: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** The unit they usually are on. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly team?: Maybe<Scalars['String']['output']>;
};

export type Message = {
  readonly id: Scalars['ID']['output'];
  readonly channelId: Scalars['ID']['output'];
  /** In its channel, from 1 without a hole; 0 while it is to be said later. */
  readonly n: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
  readonly state: MessageState;
  readonly sender: MessageSender;
  /** When it was said; of a scheduled one, when it was written. */
  readonly at: Scalars['AWSDateTime']['output'];
  readonly kind: MessageKind;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly place?: Maybe<MessagePlace>;
  readonly photoId?: Maybe<Scalars['ID']['output']>;
  readonly priority: MessagePriority;
  /** Urgent: everybody in the channel is to acknowledge. */
  readonly ackRequired: Scalars['Boolean']['output'];
  readonly acks: ReadonlyArray<MessageAck>;
  /** How often it was repeated, and when last. */
  readonly repeats: Scalars['Int']['output'];
  readonly repeatedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly reactions: ReadonlyArray<MessageReaction>;
  /** The message it answers; the client shows what it has of it. */
  readonly replyTo?: Maybe<Scalars['ID']['output']>;
  /** People of the channel it speaks to by name. */
  readonly mentions: ReadonlyArray<Scalars['ID']['output']>;
  readonly editedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly deletedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly deletedBy?: Maybe<Actor>;
  readonly sendAt?: Maybe<Scalars['AWSDateTime']['output']>;
  /** Devices forget it by then too. */
  readonly dueAt: Scalars['AWSDateTime']['output'];
  readonly allowedActions: ReadonlyArray<MessageAction>;
};

export type MessageSender = {
  readonly personId: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** The unit they were on duty with. */
  readonly callSign?: Maybe<Scalars['String']['output']>;
};

export type MessagePlace = {
  readonly lat: Scalars['Float']['output'];
  readonly lon: Scalars['Float']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
  /** A live place moves until then. */
  readonly liveUntil?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly at: Scalars['AWSDateTime']['output'];
};

export type MessageAck = {
  readonly personId: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
};

export type MessageReaction = {
  readonly personId: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly reaction: Reaction;
};

export type ChannelReply = {
  readonly commandId: Scalars['ID']['output'];
  /** Null for who is no longer in it. */
  readonly channel?: Maybe<Channel>;
};

export type MessageReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly message: Message;
};

export type ChatSettings = {
  readonly version: Scalars['Int']['output'];
  /** Words for one press, in the order screens show them. */
  readonly quickReplies: ReadonlyArray<QuickReply>;
  /** Kinds of channel people hear while they are off duty. */
  readonly offDuty: ReadonlyArray<ChannelKind>;
  /** Days a message is kept; 30 at most. */
  readonly retentionDays: Scalars['Int']['output'];
  readonly urgentRepeatSeconds: Scalars['Int']['output'];
};

export type QuickReply = {
  readonly nl: Scalars['String']['output'];
  readonly fr: Scalars['String']['output'];
  readonly de: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

export type ChatSettingsReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly settings: ChatSettings;
};

export type ChatSettingsInput = {
  readonly quickReplies: ReadonlyArray<QuickReplyInput>;
  readonly offDuty: ReadonlyArray<ChannelKind>;
  readonly retentionDays: Scalars['Int']['input'];
  readonly urgentRepeatSeconds: Scalars['Int']['input'];
};

export type QuickReplyInput = {
  readonly nl: Scalars['String']['input'];
  readonly fr: Scalars['String']['input'];
  readonly de: Scalars['String']['input'];
  readonly en: Scalars['String']['input'];
};

export type OpenDirectInput = {
  readonly personId: Scalars['ID']['input'];
};

export type CreateGroupInput = {
  /** A ULID of the client's. */
  readonly channelId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type RenameGroupInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
};

export type AddMembersInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type RemoveMemberInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type ChannelInput = {
  readonly channelId: Scalars['ID']['input'];
};

export type PostMessageInput = {
  readonly channelId: Scalars['ID']['input'];
  /** A ULID of the client's: however often it comes, it is one message. */
  readonly messageId: Scalars['ID']['input'];
  readonly kind: MessageKind;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<MessagePlaceInput>;
  readonly photoId?: InputMaybe<Scalars['ID']['input']>;
  readonly priority?: InputMaybe<MessagePriority>;
  readonly replyTo?: InputMaybe<Scalars['ID']['input']>;
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Not now, but then: at least a minute away and at most 31 days. */
  readonly sendAt?: InputMaybe<Scalars['AWSDateTime']['input']>;
};

export type MessagePlaceInput = {
  readonly lat: Scalars['Float']['input'];
  readonly lon: Scalars['Float']['input'];
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** At most four hours away. */
  readonly liveUntil?: InputMaybe<Scalars['AWSDateTime']['input']>;
};

export type EditMessageInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly messageId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type DeleteMessageInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly messageId: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ReactToMessageInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly messageId: Scalars['ID']['input'];
  readonly reaction?: InputMaybe<Reaction>;
};

export type MessageInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly messageId: Scalars['ID']['input'];
};

export type MovePlaceInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly messageId: Scalars['ID']['input'];
  readonly lat?: InputMaybe<Scalars['Float']['input']>;
  readonly lon?: InputMaybe<Scalars['Float']['input']>;
  readonly ended?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MarkChannelInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly delivered: Scalars['Int']['input'];
  readonly read: Scalars['Int']['input'];
};

export type PhotoState =
  /** Said, and on its way. */
  | 'REQUESTED'
  /** All of it is there, and what arrived is what the device had. */
  | 'VERIFIED'
  | 'AVAILABLE'
  /** Evidence in a file. */
  | 'PROMOTED'
  /** What arrived is no photo the zone takes; `rejection` says why. */
  | 'REJECTED'
  /** Nothing is wrong with it that is known; it could not be taken in. */
  | 'FAILED'
  | 'DISCARDED'
  | 'EXPIRED'
  /** Its pictures are gone. */
  | 'PURGED';

export type PhotoContextKind =
  | 'INCIDENT'
  | 'CHANNEL'
  | 'CHECK'
  | 'BRIEFING';

/** VIEW is what people see, covered where it must be; ORIGINAL what the camera made, where the zone keeps it. */
export type PhotoPart =
  | 'VIEW'
  | 'ORIGINAL';

/** THUMB 320, SCREEN 1280 pixels on its longer side. */
export type PhotoSize =
  | 'THUMB'
  | 'SCREEN'
  | 'FULL'
  | 'ORIGINAL';

export type PhotoRejection =
  /** What arrived is not what the device said: another fingerprint. */
  | 'HASH'
  | 'SIZE'
  /** No JPEG, PNG or WebP by its content. */
  | 'TYPE'
  | 'HEIC'
  /** More than 40 million pixels. */
  | 'PIXELS'
  /** It cannot be read as a picture. */
  | 'DECODE';

export type PhotoAction =
  | 'OPEN'
  | 'OPEN_ORIGINAL'
  | 'DOWNLOAD'
  | 'SHARE'
  | 'PROMOTE'
  | 'DISCARD'
  | 'SEE_CUSTODY'
  | 'RETRY'
  | 'DISMISS';

export type PhotoContext = {
  readonly kind: PhotoContextKind;
  readonly ref: Scalars['ID']['output'];
};

export type PhotoContextInput = {
  readonly kind: PhotoContextKind;
  readonly ref: Scalars['ID']['input'];
};

/** A photo as it is known, without its picture. */
export type Photo = {
  /** A ULID made by the client. */
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  /** Where it was taken for. */
  readonly context: PhotoContext;
  /** Where else it was shared to. */
  readonly sharedTo: ReadonlyArray<PhotoContext>;
  readonly takenBy: Actor;
  readonly unitId?: Maybe<Scalars['ID']['output']>;
  readonly takenAt: Scalars['AWSDateTime']['output'];
  readonly requestedAt: Scalars['AWSDateTime']['output'];
  readonly receivedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  /** Of what people see, as the device reckoned it; lower-case hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  readonly bytes: Scalars['Int']['output'];
  readonly mime: Scalars['String']['output'];
  readonly width?: Maybe<Scalars['Int']['output']>;
  readonly height?: Maybe<Scalars['Int']['output']>;
  readonly faces: Scalars['Int']['output'];
  readonly plates: Scalars['Int']['output'];
  readonly words?: Maybe<Scalars['String']['output']>;
  /** Whether the camera's own file is kept, sealed. */
  readonly hasOriginal: Scalars['Boolean']['output'];
  readonly originalSha256?: Maybe<Scalars['String']['output']>;
  readonly state: PhotoState;
  readonly rejection?: Maybe<PhotoRejection>;
  readonly pvNumber?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly updatedAt: Scalars['AWSDateTime']['output'];
  readonly allowedActions: ReadonlyArray<PhotoAction>;
};

export type PhotoPage = {
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly seq: Scalars['Int']['output'];
  readonly items: ReadonlyArray<Photo>;
};

export type PhotoFailures = {
  readonly items: ReadonlyArray<Photo>;
};

export type PhotoReply = {
  /** Null from `renewUpload`. */
  readonly commandId?: Maybe<Scalars['ID']['output']>;
  readonly photo: Photo;
  /** What has not arrived yet, and where to post it; empty once all has. */
  readonly uploads: ReadonlyArray<PhotoUpload>;
};

/** A form to post as multipart/form-data: every field, and last the file under `file`. */
export type PhotoUpload = {
  readonly part: PhotoPart;
  readonly url: Scalars['AWSURL']['output'];
  readonly fields: ReadonlyArray<UploadField>;
  readonly expiresAt: Scalars['AWSDateTime']['output'];
};

export type UploadField = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type PhotoLink = {
  readonly photoId: Scalars['ID']['output'];
  readonly size: PhotoSize;
  readonly url: Scalars['AWSURL']['output'];
  /** Empty: the address is all it takes. Else what is posted to it, each once and in this order, by the caller alone: the picture is what comes back, put together. */
  readonly tickets: ReadonlyArray<Scalars['String']['output']>;
  readonly expiresAt: Scalars['AWSDateTime']['output'];
  /** What the client draws over it; null where the zone wants none. */
  readonly watermark?: Maybe<Scalars['String']['output']>;
};

export type UploadInput = {
  /** Lower-case hexadecimal. */
  readonly sha256: Scalars['String']['input'];
  readonly bytes: Scalars['Int']['input'];
  readonly mime: Scalars['String']['input'];
};

export type RequestPhotoInput = {
  readonly photoId: Scalars['ID']['input'];
  readonly context: PhotoContextInput;
  /** Of what people will see; at most 4,000,000 bytes of JPEG, PNG or WebP. */
  readonly sha256: Scalars['String']['input'];
  readonly bytes: Scalars['Int']['input'];
  readonly mime: Scalars['String']['input'];
  readonly takenAt: Scalars['AWSDateTime']['input'];
  readonly faces?: Scalars['Int']['input'];
  readonly plates?: Scalars['Int']['input'];
  /** What the camera made, at most 30,000,000 bytes; left out where the zone keeps none. */
  readonly original?: InputMaybe<UploadInput>;
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

export type OpenPhotoInput = {
  readonly photoId: Scalars['ID']['input'];
  readonly size: PhotoSize;
  /** To be saved outside the client. */
  readonly download?: Scalars['Boolean']['input'];
  /** At least ten characters; for the original and for a download. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type PhotoInput = {
  readonly photoId: Scalars['ID']['input'];
};

export type PhotoReasonInput = {
  readonly photoId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SharePhotoInput = {
  readonly photoId: Scalars['ID']['input'];
  readonly to: PhotoContextInput;
};

export type PromotePhotoInput = {
  readonly photoId: Scalars['ID']['input'];
  readonly pvNumber: Scalars['String']['input'];
};

export type PhotoVerdict =
  /** What is kept now is what the device said when it was taken. */
  | 'UNCHANGED'
  | 'CHANGED'
  /** Nothing is kept that could be compared. */
  | 'UNPROVEN';

export type CustodyKind =
  | 'REQUESTED'
  | 'RECEIVED'
  | 'AVAILABLE'
  | 'REJECTED'
  | 'FAILED'
  | 'RETRIED'
  | 'DISMISSED'
  | 'OPENED'
  | 'ORIGINAL_OPENED'
  | 'DOWNLOADED'
  | 'SHARED'
  | 'PROMOTED'
  | 'DISCARDED'
  | 'EXPIRED'
  | 'PURGED'
  | 'CUSTODY_SEEN'
  | 'REPORTED';

/** One thing that happened to a photo, by the journal. */
export type CustodyLine = {
  readonly kind: CustodyKind;
  readonly at: Scalars['AWSDateTime']['output'];
  readonly actor: Actor;
  readonly unitId?: Maybe<Scalars['ID']['output']>;
  readonly size?: Maybe<PhotoSize>;
  /** Where it was shared to. */
  readonly to?: Maybe<PhotoContext>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly pvNumber?: Maybe<Scalars['String']['output']>;
  /** Its number in the journal. */
  readonly epoch: Scalars['ID']['output'];
  readonly n: Scalars['Int']['output'];
  readonly hash: Scalars['String']['output'];
};

export type CustodyChain = {
  /** First and last entry about the photo. */
  readonly from: Scalars['Int']['output'];
  readonly to: Scalars['Int']['output'];
  /** Whether the last look at the chain found it whole. */
  readonly sound: Scalars['Boolean']['output'];
  readonly signedSize?: Maybe<Scalars['Int']['output']>;
  readonly signedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly keyId?: Maybe<Scalars['String']['output']>;
};

/** Where and when the camera says it was taken, and what camera. */
export type PhotoPlace = {
  readonly lat?: Maybe<Scalars['Float']['output']>;
  readonly lon?: Maybe<Scalars['Float']['output']>;
  readonly at?: Maybe<Scalars['String']['output']>;
  readonly device?: Maybe<Scalars['String']['output']>;
};

export type PhotoCustody = {
  readonly photo: Photo;
  readonly verdict: PhotoVerdict;
  /** Of what is kept as evidence: as the device, then the zone reckoned it, and as it is now. */
  readonly sha256Device: Scalars['String']['output'];
  readonly sha256Zone?: Maybe<Scalars['String']['output']>;
  readonly sha256Now?: Maybe<Scalars['String']['output']>;
  readonly checkedAt: Scalars['AWSDateTime']['output'];
  /** Only for who may see it. */
  readonly place?: Maybe<PhotoPlace>;
  readonly lines: ReadonlyArray<CustodyLine>;
  readonly chain?: Maybe<CustodyChain>;
};

export type CustodyReport = {
  readonly exportId: Scalars['ID']['output'];
  readonly state: ExportState;
  /** The report, with the journal's entries attached to it; both good for a minute, only while READY. */
  readonly pdfUrl?: Maybe<Scalars['AWSURL']['output']>;
  readonly journalUrl?: Maybe<Scalars['AWSURL']['output']>;
  readonly expiresAt: Scalars['AWSDateTime']['output'];
};

/** How long what opens a picture is good: a minute, or for one fetch of one person within it. */
export type PhotoLinks =
  | 'MINUTE'
  | 'ONCE';

/** Whether the camera's own file is kept beside what people see. */
export type KeepOriginal =
  | 'NEVER'
  | 'SEALED';

export type PhotoSettings = {
  readonly version: Scalars['Int']['output'];
  readonly keepOriginal: KeepOriginal;
  /** Roles that may open an original, with a reason, of those the policy lets. */
  readonly whoOpens: ReadonlyArray<Scalars['String']['output']>;
  readonly watermark: Scalars['Boolean']['output'];
  readonly links: PhotoLinks;
  /** Days after which a photo that is no evidence is shown no more. */
  readonly keepDays: Scalars['Int']['output'];
};

export type PhotoSettingsReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly settings: PhotoSettings;
};

export type PhotoSettingsInput = {
  readonly keepOriginal: KeepOriginal;
  readonly whoOpens: ReadonlyArray<Scalars['String']['input']>;
  readonly watermark: Scalars['Boolean']['input'];
  readonly links: PhotoLinks;
  readonly keepDays: Scalars['Int']['input'];
};

/** What a system of the zone's own may be told of; nothing else leaves by that way. */
export type WebhookKind =
  | 'INCIDENT_OPENED'
  | 'INCIDENT_PRIORITY'
  | 'INCIDENT_UNITS'
  | 'INCIDENT_CLOSED'
  | 'UNIT_STATUS'
  | 'UNIT_SHIFT'
  | 'ALARM';

export type WebhookState =
  | 'ACTIVE'
  /** Told afterwards what happens now. */
  | 'PAUSED'
  | 'REMOVED';

export type WebhookDeliveryState =
  | 'WAITING'
  | 'DELIVERED'
  /** Given up, until somebody tries again or dismisses it. */
  | 'DEAD'
  | 'DISMISSED';

export type Webhook = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
  readonly kinds: ReadonlyArray<WebhookKind>;
  readonly state: WebhookState;
  /** Until when the secret before this one signs as well. */
  readonly oldSecretUntil?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly createdAt: Scalars['AWSDateTime']['output'];
  readonly updatedAt: Scalars['AWSDateTime']['output'];
};

export type WebhookDelivery = {
  /** What the receiver knows it by. */
  readonly id: Scalars['ID']['output'];
  readonly webhookId: Scalars['ID']['output'];
  readonly type: Scalars['String']['output'];
  /** The incident, unit or alarm it is about. */
  readonly ref: Scalars['ID']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
  readonly state: WebhookDeliveryState;
  readonly attempts: Scalars['Int']['output'];
  /** When it was tried last. */
  readonly triedAt: Scalars['AWSDateTime']['output'];
  /** A status, or why there was no answer. */
  readonly lastAnswer?: Maybe<Scalars['String']['output']>;
};

export type WebhookOverview = {
  readonly items: ReadonlyArray<Webhook>;
  /** Given up, oldest first, at most a hundred. */
  readonly undelivered: ReadonlyArray<WebhookDelivery>;
  readonly more: Scalars['Boolean']['output'];
};

export type WebhookReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly webhook: Webhook;
  /** Only to the one call that made it; in no store. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

export type WebhookDeliveryReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly delivery: WebhookDelivery;
};

export type RegisterWebhookInput = {
  /** A ULID of the client's. */
  readonly webhookId: Scalars['ID']['input'];
  readonly label: Scalars['String']['input'];
  /** https, a public name. */
  readonly url: Scalars['String']['input'];
  readonly kinds: ReadonlyArray<WebhookKind>;
};

export type ChangeWebhookInput = {
  readonly webhookId: Scalars['ID']['input'];
  readonly label?: InputMaybe<Scalars['String']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<WebhookKind>>;
  /** ACTIVE or PAUSED. */
  readonly state?: InputMaybe<WebhookState>;
};

export type WebhookInput = {
  readonly webhookId: Scalars['ID']['input'];
};

export type RemoveWebhookInput = {
  readonly webhookId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DeliveryInput = {
  readonly deliveryId: Scalars['ID']['input'];
};

export type DismissDeliveryInput = {
  readonly deliveryId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
