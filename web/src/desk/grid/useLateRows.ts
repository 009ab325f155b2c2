import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { waitsTooLong } from '../waitsTooLong.ts';

/**
 * Which of the rows that are drawn have been without a unit for too long: asked once a second for all of them, and another
 * answer only when it is one.
 * @param first place of the first of them in `rows`; @param end one past the last; @param now ms since 1970
 * @returns their ids
 */
export const useLateRows = (
  rows: readonly IncidentView[],
  first: number,
  end: number,
  now: ReadonlySignal<number>,
): ReadonlySet<string> => {
  const ids = useMemo(
    () =>
      computed(() =>
        rows
          .slice(first, end)
          .filter((row) => waitsTooLong(row, now.value))
          .map(({ id }) => id)
          .join(),
      ),
    [rows, first, end, now],
  ).value;
  return useMemo(() => new Set(ids.split(',')), [ids]);
};
