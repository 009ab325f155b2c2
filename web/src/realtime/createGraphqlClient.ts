import { accepted, type Result, refused } from '../../../shared/kernel/Result.ts';
import type { ApiFailure } from './ApiFailure.ts';
import { readApiFailure } from './readApiFailure.ts';
import type { Timers } from './Timers.ts';
import type { TokenSource } from './TokenSource.ts';

/** Asks the zone's API one query or mutation; `expired` when the person must sign in again first. */
export type GraphqlClient = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
  /** `withinMs`: how long this answer may take, where that is not the usual. */
  how?: { readonly withinMs: number },
) => Promise<Result<unknown, ApiFailure | { readonly kind: 'expired' }>>;

/** How long an answer may take before it counts as none, ms. AppSync itself gives up after 30 s. */
const answerWithinMs = 8_000;

/**
 * A GraphQL client over fetch: one POST a question, the token renewed once when it is turned down, never retried
 * otherwise (who may ask again, and how often, is the caller's to know).
 */
export const createGraphqlClient = (deps: {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly timers: Timers;
  readonly tokens: TokenSource;
}): GraphqlClient => {
  const post = async (
    body: string,
    token: string,
    withinMs: number,
  ): Promise<Result<unknown, ApiFailure>> => {
    const abort = new AbortController();
    const stopWaiting = deps.timers.after(withinMs, () => abort.abort());
    try {
      const response = await deps.fetch(deps.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: token },
        body,
        signal: abort.signal,
        credentials: 'omit',
        cache: 'no-store',
      });
      return await readAnswer(response);
    } catch {
      // fetch rejects for everything the network can do, and for our own time-out: all the same to the caller.
      return refused({ kind: 'unreachable' });
    } finally {
      stopWaiting();
    }
  };
  return async (document, variables, how) => {
    const withinMs = how?.withinMs ?? answerWithinMs;
    const body = JSON.stringify({ query: document, variables });
    const first = await deps.tokens.token();
    if (first.kind !== 'token') return refused(first);
    const answer = await post(body, first.token, withinMs);
    if (answer.ok || answer.refusal.kind !== 'unauthenticated') return answer;
    if (answer.refusal.code === 'session.revoked') return answer;
    const second = await deps.tokens.token(first.token);
    return second.kind === 'token' ? post(body, second.token, withinMs) : refused(second);
  };
};

const readAnswer = async (response: Response): Promise<Result<unknown, ApiFailure>> => {
  if (response.status === 429 || response.status >= 500) return refused({ kind: 'unreachable' });
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer !== 'object' || answer === null)
    return refused({ kind: 'fault', detail: `HTTP ${response.status}` });
  if ('errors' in answer && answer.errors !== null && answer.errors !== undefined) {
    return refused(readApiFailure(answer.errors));
  }
  return 'data' in answer && answer.data !== null
    ? accepted(answer.data)
    : refused({ kind: 'fault', detail: `HTTP ${response.status}` });
};
