import { hitsText } from '../../../../shared/journal/reading/hitsText.ts';
import type { IndexKey, IndexStep } from '../../../../shared/journal/reading/IndexStep.ts';
import { indexRangeOf } from '../../../../shared/journal/reading/indexRange.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { paddedNumber } from './paddedNumber.ts';

/** `INDEX#S#<hash>#<epoch>#0004`: where a key's entries of a range are listed, a row a step. */
export const indexPartition = (epoch: string, key: IndexKey, range: number): string =>
  `INDEX#${key}#${epoch}#${String(range).padStart(4, '0')}`;

/** `INDEX#D#<epoch>#2026`: first and last number by day. */
export const dayPartition = (epoch: string, year: string): string => `INDEX#D#${epoch}#${year}`;

/** `INDEXED#<epoch>`: how far the index is. */
export const indexedKey = (epoch: string) => ({ pk: `INDEXED#${epoch}`, sk: 'INDEXED' });

/** A day's row: where it is, and what it holds once this step is in it. */
export const dayItem = (
  step: IndexStep,
  day: string,
  { from, to }: { readonly from: number; readonly to: number },
) =>
  kept('JOURNAL_11', step.at, {
    pk: dayPartition(step.epoch, day.slice(0, 4)),
    sk: day,
    kind: 'INDEX',
    schema: 1,
    from,
    to,
  });

/** The rows of a step, under keys made of its bounds: two indexers at once write beside each other, never over. */
export const indexItems = (step: IndexStep) =>
  [...step.hits].map(([key, hits]) =>
    kept('JOURNAL_11', step.at, {
      pk: indexPartition(step.epoch, key, indexRangeOf(step.from)),
      sk: `${paddedNumber(step.from)}#${paddedNumber(step.to)}`,
      kind: 'INDEX',
      schema: 1,
      hits: hitsText(hits),
    }),
  );
