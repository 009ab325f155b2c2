import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import { pendingRowOf } from '../../../shared/journal/pendingRow.fixture.ts';

/** What a command of a numbered aggregate left behind. */
export const pendingRow = (aggregate: number, version: number, topic = '5449/operations'): PendingRow =>
  pendingRowOf(String(aggregate), version, {
    topic,
    actor: { kind: 'PERSON', id: `officer-${aggregate % 3}`, name: 'L. Fictiva' },
    body: JSON.stringify({ type: 'incident.noteAdded', text: `Notitie ${aggregate}.${version} «é»` }),
  });
