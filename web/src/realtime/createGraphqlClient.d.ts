import { type Result } from '../../../shared/kernel/Result.ts';
import type { ApiFailure } from './ApiFailure.ts';
import type { Timers } from './Timers.ts';
import type { TokenSource } from './TokenSource.ts';
/** Asks the zone's API one query or mutation; `expired` when the person must sign in again first. */
export type GraphqlClient = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<
  Result<
    unknown,
    | ApiFailure
    | {
        readonly kind: 'expired';
      }
  >
>;
/**
 * A GraphQL client over fetch: one POST a question, the token renewed once when it is turned down, never retried
 * otherwise (who may ask again, and how often, is the caller's to know).
 */
export declare const createGraphqlClient: (deps: {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly timers: Timers;
  readonly tokens: TokenSource;
}) => GraphqlClient;
