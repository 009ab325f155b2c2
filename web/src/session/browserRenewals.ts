import type { ZoneConfig } from '../app/AppConfig.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { createTokenEndpoint } from './createTokenEndpoint.ts';
import type { Renewals } from './Renewals.ts';
import { toTokens } from './toTokens.ts';

/** Renews tokens from this browser; a chunk of its own, for a token that was just got or kept needs none of it. */
export const browserRenewals = (zone: ZoneConfig): Renewals => ({
  endpoint: createTokenEndpoint(zone, { fetch: (...request) => fetch(...request), timers: browserTimers }),
  toTokens,
});
