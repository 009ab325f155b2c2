import type { TokenEndpoint } from './createTokenEndpoint.ts';
import type { toTokens } from './toTokens.ts';

/** What a session renews its tokens with, and ends them. */
export interface Renewals {
  readonly endpoint: TokenEndpoint;
  readonly toTokens: typeof toTokens;
}
