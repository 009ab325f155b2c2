import type { Session } from '../app/Session.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import { withdrawnBy } from './withdrawnBy.ts';

/** Whether the person still may do what they could when they signed in; the zone is asked, never guessed. */
export interface Access {
  /** Something says that rights may have changed: asks the zone who the person is now, and acts on it. */
  readonly check: () => Promise<void>;
  /** The same client, whose refusals are heard: one that takes all access away is acted on at once. */
  readonly heard: (ask: GraphqlClient) => GraphqlClient;
}

/** What is no "all access is gone", but may mean that a function was taken away. */
const doubtful = ['access.denied', 'api.forbidden'];
/** How long after one check a mere doubt asks again, ms. */
const restMs = 5_000;
/**
 * Watches over what the person may do (decisions.md 5: rights are the directory's, not the token's). Suspended, gone
 * or signed out by somebody: the session is withdrawn. Other functions or another unit: the token is renewed, so that
 * it says what the directory says, and screens offer what there is now.
 */
export const createAccess = (deps: {
  readonly ask: GraphqlClient;
  readonly session: Pick<Session, 'person' | 'withdraw' | 'renew'>;
  readonly timers: Timers;
}): Access => {
  const { session, timers } = deps;
  let checking: Promise<void> | null = null;
  let checkedAt = Number.NEGATIVE_INFINITY;
  const renewed = { for: '', times: 0 };

  const look = async (): Promise<void> => {
    // Out of reach and not on this device yet: whoever asked asks again.
    const loaded = await import('./lookAgain.ts').catch(() => null);
    await loaded?.lookAgain(deps, renewed, 0);
  };
  const check = (): Promise<void> => {
    checking ??= look().finally(() => {
      checking = null;
      checkedAt = timers.now();
    });
    return checking;
  };
  return {
    check,
    heard: (ask) => async (asked, variables, how) => {
      const answer = await ask(asked, variables, how);
      if (answer.ok) return answer;
      const why = withdrawnBy(answer.refusal);
      if (why !== null) session.withdraw(why);
      else if (
        answer.refusal.kind === 'refused' &&
        doubtful.includes(answer.refusal.code) &&
        timers.now() - checkedAt > restMs
      )
        void check();
      return answer;
    },
  };
};
