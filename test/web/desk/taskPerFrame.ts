import type { Browser, Page } from 'playwright-core';
import { browserTrace } from './browserTrace.ts';

/** One frame of a page's main thread: ms since the frame before it, and ms of tasks in between. */
export interface Frame {
  readonly interval: number;
  readonly tasks: number;
}

/**
 * What the main thread does in each frame while `work` goes on, by the browser's own trace: counting between two questions
 * from outside would count the questions.
 * @param work draws by requestAnimationFrame, a frame at a time
 */
export const taskPerFrame = async (
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<readonly Frame[]> => {
  const traceEvents = await browserTrace(browser, page, ['toplevel', 'devtools.timeline'], work);
  const painted = traceEvents.filter(({ name }) => name === 'FireAnimationFrame').sort((a, b) => a.ts - b.ts);
  const [one] = painted;
  if (one === undefined) throw new Error('Nothing was drawn');
  const tasks = traceEvents.filter(
    ({ name, tid, pid, ph }) =>
      ph === 'X' && tid === one.tid && pid === one.pid && name === 'ThreadControllerImpl::RunTask',
  );
  return painted.slice(1).map((frame, index) => {
    const from = painted[index]?.ts ?? frame.ts;
    const within = tasks.map(({ ts, dur }) => Math.max(0, Math.min(ts + dur, frame.ts) - Math.max(ts, from)));
    return {
      interval: (frame.ts - from) / 1_000,
      tasks: within.reduce((sum, one) => sum + one, 0) / 1_000,
    };
  });
};
