import type { LinkStatus } from './Link.ts';
import type { LinkState } from './LinkState.ts';

/** No link for longer than this: what is shown may be old (web.md 2.5), ms. */
const staleAfterMs = 30_000;

/**
 * What to tell the person about the link. Pure.
 * @param before what was told last; keeps `since` while the kind stays the same.
 */
export const describeLink = (
  before: LinkState,
  is: {
    readonly now: number;
    readonly status: LinkStatus;
    readonly caughtUp: boolean;
    readonly lastMessageAt: number | null;
    readonly latencyMs: number | null;
  },
): LinkState => {
  const ageMs = is.lastMessageAt === null ? null : Math.max(0, is.now - is.lastMessageAt);
  const kind = kindOf(is.status, is.caughtUp, ageMs ?? is.now - before.since);
  return {
    kind,
    since: kind === before.kind ? before.since : is.now,
    lastMessageAt: is.lastMessageAt,
    ageMs,
    latencyMs: is.latencyMs,
    ...(is.status.kind === 'refused' ? { code: is.status.code } : {}),
  };
};

const kindOf = (status: LinkStatus, caughtUp: boolean, silentForMs: number): LinkState['kind'] => {
  switch (status.kind) {
    case 'up':
      return caughtUp ? 'live' : 'catchingUp';
    case 'idle':
    case 'down':
      return silentForMs > staleAfterMs ? 'stale' : 'connecting';
    default:
      return status.kind;
  }
};
