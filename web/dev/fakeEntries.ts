import type { JournalEntryView } from '../src/journal/JournalEntryView.ts';
import type { JournalFilterInput } from '../src/journal/JournalFilterInput.ts';

const people = [
  { id: 'p-fictiva', name: 'L. Fictiva', role: 'OFFICER', unit: 'OO 05' },
  { id: 'p-denkbeeld', name: 'M. Denkbeeld', role: 'OFFICER', unit: 'OO 16' },
  { id: 'p-voorbeeld', name: 'A. Voorbeeld', role: 'DISPATCHER' },
  { id: 'p-bedacht', name: 'S. Bedacht', role: 'ZONE_ADMIN' },
  { id: 'p-verzonnen', name: 'K. Verzonnen', role: 'INTERNAL_REVIEW' },
] as const;

const kinds = [
  ['consultation.answered', 'Query.incident', 'CONSULT', 'INCIDENT'],
  ['consultation.answered', 'Query.incidents', 'CONSULT', null],
  ['incident.noteAdded', 'Mutation.addNote', 'ALTER', 'INCIDENT'],
  ['consultation.answered', 'Query.incident', 'CONSULT', 'INCIDENT'],
  ['incident.opened', 'Mutation.openIncident', 'COLLECT', 'INCIDENT'],
  ['consultation.answered', 'Query.person', 'CONSULT', 'PERSON'],
  ['access.denied', 'Mutation.changeRights', 'DENY', null],
  ['consultation.answered', 'Subscription.incidents', 'CONSULT', null],
  ['person.rightsChanged', 'Mutation.changeRights', 'POLICY', 'PERSON'],
  ['incident.priorityChanged', 'Mutation.changePriority', 'ALTER', 'INCIDENT'],
  ['consultation.answered', 'Query.journal', 'AUDITREAD', null],
  ['session.registered', 'Mutation.registerDevice', 'LOGIN', null],
  ['consultation.asked', 'Query.person', 'CONSULT', null],
  ['incident.closed', 'Mutation.closeIncident', 'ALTER', 'INCIDENT'],
] as const;

/** A number below `below`, the same for the same n. */
const pick = (n: number, below: number): number => ((n * 2_654_435_761) >>> 0) % below;

const hex = (seed: number): string =>
  Array.from({ length: 8 }, (_, k) =>
    ((seed * 2_654_435_761 + k * 97_003) >>> 0).toString(16).padStart(8, '0'),
  ).join('');

/** The invented entry `n` of a journal that has `head` of them, the last at `now`; the same n is always the same. */
export const fakeEntry = (n: number, head: number, now: number): JournalEntryView => {
  const [type, operation, op, about] = kinds[pick(n, kinds.length)] ?? kinds[0];
  const person = people[op === 'POLICY' ? 3 : op === 'AUDITREAD' ? 4 : pick(n + 7, 3)] ?? people[0];
  const incident = `5449-2026-${String(1_000 + pick(n + 1, 400)).padStart(6, '0')}`;
  const whom = people[pick(n + 3, people.length)] ?? people[0];
  const consulted = type === 'consultation.answered';
  return {
    epoch: '01JFAKEEPOCH',
    n,
    at: new Date(now - (head - n) * 61_300).toISOString(),
    actor: { kind: 'PERSON', id: person.id, name: person.name },
    role: person.role,
    ...('unit' in person ? { unit: person.unit } : {}),
    op,
    id: `01JFAKE${n}`,
    operation,
    type,
    ...(about === 'INCIDENT' ? { objectId: `01JFAKE${incident.slice(-4)}`, objectLabel: incident } : {}),
    ...(about === 'PERSON' ? { objectId: whom.id, objectLabel: whom.name } : {}),
    purpose:
      op === 'POLICY' || about === 'PERSON'
        ? 'STAFF_ADMINISTRATION'
        : op === 'AUDITREAD'
          ? 'OVERSIGHT'
          : 'INCIDENT_HANDLING',
    legalBasis: op === 'AUDITREAD' ? 'LPD_56' : 'WPF_14',
    ...reasonOf(n, op, incident),
    ...(consulted ? { resultCount: about === null ? 3 + (n % 40) : 1 } : {}),
    decision: op === 'DENY' ? 'deny' : 'allow',
    policies: [op === 'DENY' ? 'person.own' : 'incident.onDuty'],
    sessionId: `01JS${(n % 90) + 10}`,
    deviceId: `01JD${(n % 9) + 1}TABLET`,
    ...(consulted ? {} : { payloadHash: hex(n + 3) }),
    payloadErased: n % 97 === 0,
    prevHash: hex(n - 1),
    hash: hex(n),
  };
};

const reasonOf = (n: number, op: string, incident: string): Pick<JournalEntryView, 'reason'> => {
  if (op === 'DENY' || op === 'LOGIN') return {};
  if (op === 'AUDITREAD')
    return {
      reason: { code: 'COMPLAINT', linkType: 'FILE', linkId: '26-T-0088', text: 'Klacht van een bewoner.' },
    };
  if (op === 'POLICY')
    return { reason: { code: 'STAFF_MATTER', text: 'Wissel van dienst vanaf volgende week.' } };
  return n % 3 === 0
    ? { reason: { code: 'ON_DUTY' } }
    : { reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: incident } };
};

/** Whether an entry is asked for. */
export const fits = (entry: JournalEntryView, filter: JournalFilterInput): boolean =>
  (filter.from === undefined || entry.at >= filter.from) &&
  (filter.to === undefined || entry.at <= filter.to) &&
  (filter.actorId === undefined || entry.actor.id === filter.actorId) &&
  (filter.ops === undefined || filter.ops.some((op) => op === entry.op)) &&
  (filter.reasonCode === undefined || entry.reason?.code === filter.reasonCode) &&
  (filter.subject === undefined || [entry.objectId, entry.objectLabel].includes(filter.subject.identifier));

/** The invented people a filter can name. */
export const fakeNamed = people.map(({ id, name, ...rest }) => ({
  id,
  name,
  username: name.toLowerCase().replace(' ', ''),
  ...('unit' in rest ? { unit: rest.unit } : {}),
}));
