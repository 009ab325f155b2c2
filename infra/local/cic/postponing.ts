import type { CicStep } from './CicStep.ts';

/** A story, and steps that are put off: each comes when it is due, whichever is first. */
export interface PostponableSteps extends Iterator<CicStep, never> {
  readonly postpone: (step: CicStep) => void;
}

/** @param story in order of time, without end */
export const postponing = (story: Iterator<CicStep, never>): PostponableSteps => {
  /** Looked at already, because something that was put off may come before it. */
  let seen: CicStep | null = null;
  let waiting: readonly CicStep[] = [];
  return {
    next: () => {
      const next = seen ?? story.next().value;
      const [first, ...rest] = waiting;
      const before = first !== undefined && first.dueAt <= next.dueAt;
      seen = before ? next : null;
      if (before) waiting = rest;
      return { done: false, value: before ? first : next };
    },
    postpone: (step) => {
      waiting = [...waiting, step].toSorted((a, b) => a.dueAt - b.dueAt);
    },
  };
};
