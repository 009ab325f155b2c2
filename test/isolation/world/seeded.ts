import * as v from 'valibot';
import { chainOf } from '../../../functions/journal/chainOf.fixture.ts';
import { hashOf } from '../../../functions/journal/questionTools.fixture.ts';
import type { Alarm } from '../../../shared/alarm/Alarm.ts';
import { AlarmIdSchema } from '../../../shared/alarm/AlarmId.ts';
import type { PersonItem } from '../../../shared/directory/PersonItem.ts';
import { roles } from '../../../shared/directory/Role.ts';
import type { Incident } from '../../../shared/incident/Incident.ts';
import { IncidentIdSchema } from '../../../shared/incident/IncidentId.ts';
import type { ChainPage } from '../../../shared/journal/reading/ChainPage.ts';
import type { Unit } from '../../../shared/unit/Unit.ts';
import { UnitIdSchema } from '../../../shared/unit/UnitId.ts';
import { type ZoneObjects, zoneObjects } from './zoneObjects.ts';

/** Open incidents of the zone: the first with all that can be in one, another, and one its unit is alerted for. */
export const seededIncidents = (o: ZoneObjects): readonly Incident[] => {
  const by = { kind: 'PERSON', id: o.person('DISPATCHER'), name: o.mark } as const;
  const added = { version: 1, addedAt: o.at, addedBy: by };
  const first = seededIncident(o);
  const idOf = (id: string) => v.parse(IncidentIdSchema, id);
  const numbered = (place: number) => `${o.code}-2026-00000${place}`;
  return [
    {
      ...first,
      persons: [{ id: 'p1', role: 'SUSPECT', label: o.mark, nature: 'ASSESSMENT', ...added }],
      vehicles: [{ id: 'v1', role: 'SUSPECT', description: o.mark, nature: 'FACT', ...added }],
      backup: { since: o.at, urgency: 'ROUTINE', by },
    },
    {
      ...first,
      id: idOf(o.otherIncident),
      number: numbered(2),
      links: [
        { incidentId: idOf(o.merged), number: numbered(4), kind: 'HAS_DUPLICATE' },
        { incidentId: idOf(o.alerted), number: numbered(3), kind: 'RELATED' },
      ],
    },
    {
      ...first,
      id: idOf(o.alerted),
      number: numbered(3),
      state: 'DISPATCHED',
      links: [{ incidentId: idOf(o.otherIncident), number: numbered(2), kind: 'RELATED' }],
      assignments: [
        { unitId: o.unit, callSign: o.mark, support: false, state: 'ALERTED', alertedAt: o.at, by },
      ],
    },
    {
      ...first,
      id: idOf(o.merged),
      number: numbered(4),
      state: 'CLOSED',
      closedAt: o.at,
      mergedInto: idOf(o.otherIncident),
      result: { code: 'DUPLICATE' },
      links: [{ incidentId: idOf(o.otherIncident), number: numbered(2), kind: 'DUPLICATE_OF' }],
    },
    { ...first, id: idOf(o.closed), number: numbered(5), state: 'CLOSED', closedAt: o.at },
  ];
};

const seededIncident = (o: ZoneObjects): Incident => ({
  id: v.parse(IncidentIdSchema, o.incident),
  number: o.incidentNumber,
  version: 1,
  hazards: [],
  persons: [],
  vehicles: [],
  assignments: [],
  links: [],
  fieldVersions: {},
  type: 'FIGHT',
  priority: 'P4',
  title: o.mark,
  location: { address: o.mark, accuracy: 'STREET' },
  state: 'NEW',
  createdAt: o.at,
  updatedAt: o.at,
  timeline: [
    {
      version: 1,
      at: o.at,
      by: { kind: 'PERSON', id: o.person('DISPATCHER'), name: o.mark },
      kind: 'OPENED',
    },
  ],
});

/** One person of the zone for each role, and one who is suspended. */
export const seededPeople = (o: ZoneObjects): readonly PersonItem[] =>
  ([...roles, 'SUSPENDED'] as const).map((role) => ({
    pk: `PERSON#${o.person(role)}`,
    sk: 'PERSON',
    schema: 2,
    sub: o.person(role),
    username: o.username(role),
    name: `${o.mark} ${role}`,
    roles: role === 'SUSPENDED' ? ['OFFICER'] : [role],
    districts: [],
    languages: ['nl'],
    rightsVersion: 1,
    version: 1,
    updatedAt: o.at,
    history: [],
    revokedSessions: [],
    state: role === 'SUSPENDED' ? 'SUSPENDED' : 'ACTIVE',
    fictional: true,
  }));

/** A unit of the zone on duty, with two people in it. */
export const seededUnit = (o: ZoneObjects): Unit => {
  const by = { kind: 'PERSON', id: o.person('OFFICER'), name: o.mark } as const;
  const crew = (['OFFICER', 'TEAM_LEAD'] as const).map((role) => ({
    personId: o.person(role),
    name: `${o.mark} ${role}`,
    role: role === 'OFFICER' ? ('LEAD' as const) : ('PASSENGER' as const),
  }));
  return {
    id: v.parse(UnitIdSchema, o.unit),
    callSign: o.mark,
    kind: 'PATROL',
    version: 1,
    crew,
    skills: [],
    shift: { id: o.ulid(6), from: o.at, startedBy: by },
    status: 'AVAILABLE_PATROL',
    statusSince: o.at,
    statusBy: 'AUTO',
    statusActor: by,
    speechRequested: false,
    assignment: {
      incidentId: o.alerted,
      number: `${o.code}-2026-000003`,
      priority: 'P4',
      title: o.mark,
      state: 'ALERTED',
      since: o.at,
    },
    sharing: 'ON',
    updatedAt: o.at,
  };
};

/** An alarm in each state that stands; whose they are is the zone's officer's. */
export const seededAlarms = (o: ZoneObjects): readonly Alarm[] => {
  const raisedBy = { kind: 'PERSON', id: o.person('OFFICER'), name: o.mark } as const;
  const desk = { kind: 'PERSON', id: o.person('DISPATCHER'), name: o.mark } as const;
  const raised = (id: string): Alarm => ({
    id: v.parse(AlarmIdSchema, id),
    version: 1,
    raisedBy,
    cause: 'HOLD',
    at: o.at,
    words: o.mark,
    state: 'RAISED',
    updatedAt: o.at,
  });
  const answered = { answeredBy: desk, answeredAt: o.at, state: 'ANSWERED' } as const;
  const offAskedBy = { actor: desk, side: 'DESK', reason: o.mark, at: o.at } as const;
  return [
    raised(o.alarm.raised),
    { ...raised(o.alarm.answered), ...answered },
    { ...raised(o.alarm.offAsked), ...answered, offAskedBy, state: 'OFF_ASKED' },
  ];
};

const pages = new Map<string, readonly ChainPage[]>();

/** A short chain of the zone: somebody looked at its incident. */
export const seededPages = (code: string): readonly ChainPage[] => {
  const known = pages.get(code);
  if (known !== undefined) return known;
  const o = zoneObjects(code);
  const subjects = [hashOf({ kind: 'INCIDENT', id: o.incident })];
  const made = chainOf(
    o.journalEpoch,
    [1, 2, 3].map(() => ({
      at: o.at,
      actor: o.person('OFFICER'),
      op: 'CONSULT',
      object: o.incident,
      subjects,
    })),
  );
  pages.set(code, made);
  return made;
};
