import type { Frames } from './Frames.ts';

/** A hidden page draws no frames; what is live goes on there too, a few times a second. */
const hiddenMs = 250;

/** The browser's frames. */
export const createBrowserFrames = (): Frames => {
  const asked = new Set<() => void>();
  return {
    next: (run) => {
      if (asked.has(run)) return;
      asked.add(run);
      const once = (): void => {
        clearTimeout(fallback);
        cancelAnimationFrame(frame);
        asked.delete(run);
        run();
      };
      const fallback = setTimeout(once, hiddenMs);
      const frame = requestAnimationFrame(once);
    },
  };
};
