import type { Page } from 'playwright-core';

/**
 * Collects the moments at which pictures the selector finds anew are on the screen: decoded, and the first task after the
 * frame that shows them, ms since the epoch. The answer hands over what came since it was last asked.
 */
export const watchPictures = async (
  page: Page,
  selector: string,
): Promise<() => Promise<readonly number[]>> => {
  await page.evaluate((wanted) => {
    const painted: number[] = [];
    const seen = new WeakSet<Element>(document.querySelectorAll(wanted));
    const note = async (picture: HTMLImageElement): Promise<void> => {
      await picture.decode().catch(() => undefined);
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          painted.push(performance.timeOrigin + performance.now());
          channel.port1.close();
        };
        channel.port2.postMessage(null);
      });
    };
    new MutationObserver(() => {
      for (const picture of document.querySelectorAll(wanted))
        if (!seen.has(picture) && picture instanceof HTMLImageElement) {
          seen.add(picture);
          void note(picture);
        }
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(globalThis, { paintedPictures: painted });
  }, selector);
  return () =>
    page.evaluate(() => {
      const { paintedPictures } = globalThis as unknown as { paintedPictures: number[] };
      return paintedPictures.splice(0);
    });
};
