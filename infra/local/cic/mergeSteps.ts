import type { CicStep } from './CicStep.ts';

/** A few steps and an endless story as one, in order of time. */
export function* mergeSteps(
  few: readonly CicStep[],
  story: Iterator<CicStep, never>,
): Generator<CicStep, never> {
  const left = [...few];
  for (let next = story.next().value; ; ) {
    const first = left[0];
    if (first !== undefined && first.dueAt <= next.dueAt) {
      left.shift();
      yield first;
    } else {
      yield next;
      next = story.next().value;
    }
  }
}
