import type { Surroundings } from './Surroundings.ts';

/** The browser's own word for it. `online` only ever errs towards true: the heartbeat is the judge. */
export const browserSurroundings: Surroundings = {
  online: () => navigator.onLine,
  visible: () => document.visibilityState === 'visible',
  onChange: (listener) => {
    addEventListener('online', listener);
    addEventListener('offline', listener);
    addEventListener('pageshow', listener);
    document.addEventListener('visibilitychange', listener);
    document.addEventListener('resume', listener);
    return () => {
      removeEventListener('online', listener);
      removeEventListener('offline', listener);
      removeEventListener('pageshow', listener);
      document.removeEventListener('visibilitychange', listener);
      document.removeEventListener('resume', listener);
    };
  },
};
