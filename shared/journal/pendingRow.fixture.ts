import type { AuditFacts } from './AuditFacts.ts';
import type { PendingRow } from './PendingRow.ts';
import { pendingSortKey } from './pendingSortKey.ts';

/** What the journal says of a note that somebody added to the incident. */
export const noteFacts = (incidentId: string): AuditFacts => ({
  op: 'ALTER',
  operation: 'Mutation.addNote',
  purpose: 'INCIDENT_HANDLING',
  legalBasis: 'WPF_14',
  reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: incidentId },
  subjects: [{ kind: 'INCIDENT', id: incidentId }],
  role: 'OFFICER',
  session: 'session-1',
});

/** What the command behind an incident's version left for the sequencer. */
export const pendingRowOf = (id: string, version: number, more: Partial<PendingRow> = {}): PendingRow => ({
  pk: `INCIDENT#${id}`,
  sk: pendingSortKey(version),
  kind: 'PENDING',
  schema: 2,
  zone: '5449',
  topic: 'operations',
  at: '2026-11-22T08:00:00.000Z',
  actor: { kind: 'PERSON', id: 'p', name: 'L. Fictiva' },
  type: 'incident.noteAdded',
  v: 1,
  id,
  version,
  body: '{}',
  commandId: `${id}.${version}`,
  audit: noteFacts(id),
  ...more,
});
