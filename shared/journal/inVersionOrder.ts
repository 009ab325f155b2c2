import type { PendingRow } from './PendingRow.ts';

/**
 * The rows of each aggregate in order of version, the aggregates among each other as they came.
 *
 * A stream promises order for one item only, and an aggregate's pending rows are several items: version 3 may come
 * before version 2. The places an aggregate's rows take in the batch stay the same; who stands on them is sorted.
 */
export const inVersionOrder = (rows: readonly PendingRow[]): readonly PendingRow[] => {
  const byAggregate = Map.groupBy(rows, (row) => row.pk);
  const queues = new Map(
    [...byAggregate].map(([pk, own]) => [pk, own.toSorted((a, b) => a.version - b.version).values()]),
  );
  return rows.flatMap((row) => {
    const next = queues.get(row.pk)?.next();
    return next === undefined || next.done ? [] : [next.value];
  });
};
