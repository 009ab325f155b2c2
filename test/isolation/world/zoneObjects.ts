import { peoplePageToken } from '../../../functions/directory/peoplePageToken.ts';
import { refusedPageToken } from '../../../functions/dispatch/refusedPageToken.ts';
import { incidentPageToken } from '../../../functions/incident/incidentPageToken.ts';
import type { Role } from '../../../shared/directory/Role.ts';
import { operationsTopic } from '../../../shared/journal/operationsTopic.ts';
import type { ZoneCode } from '../../../shared/kernel/ZoneCode.ts';

/** Every id a zone's API takes or gives, made from the zone's code: two zones' objects differ in it and in nothing else. */
export type ZoneObjects = ReturnType<typeof makeObjects>;

const at = '2026-11-22T09:30:00.000Z';

const made = new Map<string, ZoneObjects>();

/** The ids of a zone; of a code no zone has, ids that do not exist anywhere. A world is made of them a hundred thousand times. */
export const zoneObjects = (code: string): ZoneObjects => {
  const objects = made.get(code) ?? makeObjects(code);
  made.set(code, objects);
  return objects;
};

const makeObjects = (code: string) => {
  const ulid = (n: number): string => `01JDZ${code}${String(n).padStart(17, '0')}`;
  const person = (role: Role | 'SUSPENDED'): string => `p${code}-${role.toLowerCase().replaceAll('_', '-')}`;
  return {
    code,
    at,
    /** In every text of the zone: found in a reply to another zone, it got out. */
    mark: `Merk${code}`,
    ulid,
    incident: ulid(1),
    incidentNumber: `${code}-2026-000001`,
    /** Another open one, to be tied to the first; and one the zone's unit is alerted for; and one that was merged. */
    otherIncident: ulid(7),
    alerted: ulid(8),
    merged: ulid(9),
    closed: ulid(10),
    exported: ulid(2),
    refused: ulid(3),
    webhook: ulid(11),
    /** Messages that were given up. */
    delivery: { retried: `evt_${code}retried`, dismissed: `evt_${code}dismissed` },
    answeredCommand: ulid(4),
    newCommand: ulid(5),
    /** Standing alarms: raised, answered, and asked off by the desk. */
    alarm: { raised: ulid(7), answered: ulid(8), offAsked: ulid(9) },
    /** A group of the officer and the team lead, what was said in it, what is to be said; ids a client would make. */
    talk: {
      group: ulid(20),
      said: ulid(21),
      place: ulid(22),
      urgent: ulid(23),
      later: ulid(24),
      saying: ulid(25),
      opened: ulid(26),
      photo: ulid(27),
    },
    /** Two photos people see, one on its way, two that did not arrive, and a report that was asked for of the first. */
    photo: {
      seen: ulid(40),
      said: ulid(41),
      failed: ulid(42),
      refused: ulid(43),
      report: ulid(44),
      kept: ulid(45),
    },
    person,
    username: (role: Role | 'SUSPENDED') => `${role.toLowerCase().replaceAll('_', '.')}.${code}`,
    session: (role: Role | 'SUSPENDED') => `s${code}-${role.toLowerCase()}`,
    device: `tablet-${code}`,
    topic: operationsTopic(code as ZoneCode),
    feedEpoch: `EPOCH${code}`,
    journalEpoch: `01JE${code}`,
    unit: `OO ${code}`,
    team: `Ploeg ${code}`,
    district: `Wijk ${code}`,
    incidentsToken: incidentPageToken('OPEN', `P4#${at}#${ulid(1)}`),
    peopleToken: peoplePageToken(`merk${code}#${person('OFFICER')}`),
    refusedToken: refusedPageToken(`2026-11-${at.slice(8, 24)}#${ulid(3)}`),
    journalToken: Buffer.from(`1|${'0'.repeat(32)}|01JE${code}|3`).toString('base64url'),
    csv: `username;name;roles;languages\nnieuw.${code};Merk${code} Nieuw;OFFICER;nl\n`,
  };
};
