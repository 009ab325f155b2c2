import type { Browser, CDPSession, Page } from 'playwright-core';
import { browserTrace } from './browserTrace.ts';

/** What somebody saw of a list that was scrolled under a wheel. */
export interface WheelScroll {
  /** Pictures the browser put on the screen, a second. */
  readonly shown: number;
  /** How often the page heard where the list stood. */
  readonly heard: number;
  /** Of those, how often the list had run past the rows that were drawn. */
  readonly holes: number;
}

/**
 * Scrolls a list for some seconds by the wheel, as a hand does: the browser moves what is drawn by itself, sixty times a
 * second, and tells the page when the page has time. Whether a hand met a hole is therefore asked before the page has heard
 * of it and drawn the rows it lacked.
 * @param at over what the pointer stands, px of the page; @param speed px a second
 */
export const scrollByWheel = async (
  browser: Browser,
  page: Page,
  devtools: CDPSession,
  {
    at,
    speed,
    seconds,
  }: { readonly at: { x: number; y: number }; readonly speed: number; readonly seconds: number },
): Promise<WheelScroll> => {
  await page.evaluate(() => {
    const seen = { heard: 0, holes: 0 };
    const look = ({ target }: Event): void => {
      if (!(target instanceof HTMLElement)) return;
      const rows = target.querySelectorAll('.grid-row');
      const [view, first, last] = [target, rows[0], rows[rows.length - 1]].map((one) =>
        one?.getBoundingClientRect(),
      );
      if (!view || !first || !last) return;
      seen.heard += 1;
      // A row that is cut by the edge is there; its line under it may not be.
      if (first.top > view.top + 36 || last.bottom < view.bottom - 1) seen.holes += 1;
    };
    addEventListener('scroll', look, { capture: true, passive: true });
    Object.assign(globalThis, {
      wheelSeen: seen,
      wheelDone: () => removeEventListener('scroll', look, { capture: true }),
    });
  });
  const traceEvents = await browserTrace(browser, page, ['viz'], () =>
    devtools.send('Input.synthesizeScrollGesture', {
      ...at,
      yDistance: -speed * seconds,
      speed,
      gestureSourceType: 'mouse',
      preventFling: true,
    }),
  );
  const drawn = traceEvents
    .filter(({ name, ph }) => name === 'DirectRenderer::DrawFrame' && ph !== 'E')
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [drawn[0], drawn.at(-1)];
  const seen = await page.evaluate(() => {
    const { wheelSeen, wheelDone } = globalThis as unknown as {
      wheelSeen: { heard: number; holes: number };
      wheelDone: () => void;
    };
    wheelDone();
    return wheelSeen;
  });
  return { shown: ((drawn.length - 1) * 1e6) / (last - first), ...seen };
};
