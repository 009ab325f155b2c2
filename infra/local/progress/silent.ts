import type { Progress } from './Progress.ts';

/** For callers that show nothing. */
export const silent: Progress = {
  step: (_title, work) => work(() => {}),
  note: () => {},
};
