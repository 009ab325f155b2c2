import type { PendingRow } from '../../../shared/journal/PendingRow.ts';

/** What a command of a numbered aggregate left behind. */
export const pendingRow = (aggregate: number, version: number, topic = '5449/operations'): PendingRow => ({
  pk: `INCIDENT#${aggregate}`,
  sk: `PENDING#${String(version).padStart(10, '0')}`,
  kind: 'PENDING',
  schema: 1,
  zone: '5449',
  topic,
  at: '2026-11-22T08:00:00.000Z',
  actor: { kind: 'PERSON', id: `officer-${aggregate % 3}`, name: 'L. Fictiva' },
  type: 'incident.noteAdded',
  v: 1,
  id: String(aggregate),
  version,
  body: JSON.stringify({ type: 'incident.noteAdded', text: `Notitie ${aggregate}.${version} «é»` }),
  commandId: `command-${aggregate}-${version}`,
});
