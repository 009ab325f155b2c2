import type { CicStep } from './CicStep.ts';
import type { DispatchTexts } from './DispatchTexts.ts';
import type { SeededRandom } from './seededRandom.ts';

const minute = 60_000;

/** Closes, within the hour, what an earlier run left open: a dispatch centre does not forget its incidents. */
export const leftOverSteps = (
  random: SeededRandom,
  texts: DispatchTexts,
  refs: readonly string[],
  { from, run }: { readonly from: number; readonly run: string },
): readonly CicStep[] =>
  refs
    .map(
      (ref): CicStep => ({
        dueAt: from + (2 + random.next() * 58) * minute,
        ref,
        messageId: `${ref}-${run}`,
        content: { kind: 'CLOSE', code: 'HANDLED_ON_SCENE', remark: random.pick(texts.closed) },
      }),
    )
    .toSorted((a, b) => a.dueAt - b.dueAt);
