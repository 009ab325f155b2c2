import type { LinkState } from '../realtime/LinkState.ts';

/** Above this the age of the last proof of life is worth a second look: two heartbeats were missed. */
const lateMs = 5_000;

/**
 * How worried a person should be: `good` it follows, `busy` it is being mended and what is shown is fresh,
 * `old` what is shown may be out of date, `ended` the person must do something.
 */
export const linkLevel = (link: LinkState): 'good' | 'busy' | 'old' | 'ended' => {
  switch (link.kind) {
    case 'live':
      return link.ageMs !== null && link.ageMs > lateMs ? 'old' : 'good';
    case 'connecting':
    case 'catchingUp':
      return 'busy';
    case 'stale':
    case 'offline':
      return 'old';
    case 'expired':
    case 'refused':
      return 'ended';
  }
};
