import { inVersionOrder } from '../../shared/journal/inVersionOrder.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { payloadOf } from '../../shared/journal/payloadOf.ts';
import { pendingSortKey } from '../../shared/journal/pendingSortKey.ts';
import { rowKey } from '../../shared/journal/rowKey.ts';
import type { JournalView, SequencerPorts } from './SequencerPorts.ts';

/**
 * The rows to number, in order, and what the store says about them: those of the batch, and before them any earlier
 * version of the same aggregate that has no number yet.
 *
 * Why that is safe. An aggregate's versions must be numbered in order, and a stream keeps order for one item, not for
 * an aggregate, so version 3 may come in an earlier batch than version 2. But the command that made version 3 was
 * stored on the condition that version 2 was there, and version 2 was stored together with its pending row: whoever
 * sees row 3 finds row 2 by a consistent read. If row 2 has a number, so has every row before it (by this same rule),
 * and a number is never taken away. If it has none, it is numbered now, in the same page or an earlier one; when its
 * own record comes later it is found marked. If the row is gone it was marked: only a mark gives a row an end.
 * Another sequencer that does the same at the same time is stopped by the zone's head, which both must move.
 */
export const gatherRows = async (
  ports: SequencerPorts,
  batch: readonly PendingRow[],
): Promise<{ readonly rows: readonly PendingRow[]; readonly view: JournalView }> => {
  let rows = batch;
  const pulled = new Set<string>();
  for (;;) {
    const topics = new Set(rows.flatMap(({ topic }) => (topic === undefined ? [] : [topic])));
    const aggregates = new Set(rows.flatMap((row) => (payloadOf(row) === null ? [] : [row.pk])));
    const view = await ports.readView(rows, [...topics], [...aggregates]);
    const known = new Set(rows.map(rowKey));
    const early = rows.filter((row) => {
      const before = rowKey({ pk: row.pk, sk: pendingSortKey(row.version - 1) });
      return (
        row.version > 1 && !pulled.has(row.pk) && !known.has(before) && view.rows.get(before)?.mark === null
      );
    });
    if (early.length === 0) return { rows: inVersionOrder(rows), view };
    // One question an aggregate: what is missing below its highest version.
    const highest = new Map(early.toSorted((a, b) => a.version - b.version).map((row) => [row.pk, row]));
    for (const pk of highest.keys()) pulled.add(pk);
    const missing = await Promise.all([...highest.values()].map(ports.readUnmarkedBefore));
    rows = [...missing.flat().filter((row) => !known.has(rowKey(row))), ...rows];
  }
};
