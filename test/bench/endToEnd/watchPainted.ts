import type { Page } from 'playwright-core';

/** When rows were painted: the incident and version, and the moment, ms since the epoch (both clocks are one). */
export interface Painted {
  readonly id: string;
  readonly version: number;
  readonly at: number;
}

/** Collects the client's `incident-painted` marks from now on; the answer hands over what came since it was last asked. */
export const watchPainted = async (page: Page): Promise<() => Promise<readonly Painted[]>> => {
  await page.evaluate(() => {
    const painted: { id: string; version: number; at: number }[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName('incident-painted')) {
        const { id, version } = (entry as PerformanceMark).detail as { id: string; version: number };
        painted.push({ id, version, at: performance.timeOrigin + entry.startTime });
      }
    }).observe({ type: 'mark' });
    (globalThis as unknown as { painted: typeof painted }).painted = painted;
  });
  return () =>
    page.evaluate(() => {
      const { painted } = globalThis as unknown as { painted: { id: string; version: number; at: number }[] };
      return painted.splice(0);
    });
};
