import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';

/**
 * Name of a zone's stack; `earlier` is how many it had before. Generated names begin with it, so a zone that
 * comes back can never meet the tables kept from its first time (decisions.md 10).
 */
export const stackNameOf = (code: ZoneCode, earlier: number): string =>
  earlier === 0 ? `patrouille-zone-${code}` : `patrouille-zone-${code}-${earlier + 1}`;
