import type { Page } from 'playwright-core';

/** A row that came onto the screen: what it says, and when it was painted, ms since the epoch (both clocks are one). */
export interface PaintedRow {
  readonly text: string;
  readonly at: number;
}

/**
 * Collects rows as they are painted from now on: the first task after the frame that shows what the selector finds anew. The
 * answer hands over what came since it was last asked.
 */
export const watchRows = async (
  page: Page,
  selector: string,
): Promise<() => Promise<readonly PaintedRow[]>> => {
  await page.evaluate((wanted) => {
    const painted: { text: string; at: number }[] = [];
    const seen = new WeakSet<Element>(document.querySelectorAll(wanted));
    const note = (rows: readonly Element[]): void => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          const at = performance.timeOrigin + performance.now();
          for (const row of rows) painted.push({ text: row.textContent ?? '', at });
          channel.port1.close();
        };
        channel.port2.postMessage(null);
      });
    };
    new MutationObserver(() => {
      const fresh = [...document.querySelectorAll(wanted)].filter((row) => !seen.has(row));
      for (const row of fresh) seen.add(row);
      if (fresh.length > 0) note(fresh);
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(globalThis, { paintedRows: painted });
  }, selector);
  return () =>
    page.evaluate(() => {
      const { paintedRows } = globalThis as unknown as { paintedRows: { text: string; at: number }[] };
      return paintedRows.splice(0);
    });
};
