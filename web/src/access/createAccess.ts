import * as v from 'valibot';
import type { Session, SignedInPerson } from '../app/Session.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import { withdrawnBy } from './withdrawnBy.ts';

/** Whether the person still may do what they could when they signed in; the zone is asked, never guessed. */
export interface Access {
  /** Something says that rights may have changed: asks the zone who the person is now, and acts on it. */
  readonly check: () => Promise<void>;
  /** The same client, whose refusals are heard: one that takes all access away is acted on at once. */
  readonly heard: (ask: GraphqlClient) => GraphqlClient;
}

const document = 'query{me{roles unit name}}';
const Me = v.object({
  me: v.object({ roles: v.array(v.string()), unit: v.exactOptional(v.string()), name: v.string() }),
});
/** What is no "all access is gone", but may mean that a function was taken away. */
const doubtful = ['access.denied', 'api.forbidden'];
/** How long after one check a mere doubt asks again, ms. */
const restMs = 5_000;
/** A token that does not come to say what the directory says is not renewed for ever. */
const mostRenewals = 3;
/** No answer: asked again after this, ms, so that a screen does not stay because one question got lost. */
const againMs = [300, 700, 1_500, 3_000, 6_000] as const;

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
  let renewedFor = '';
  let renewals = 0;

  const look = async (attempt: number): Promise<void> => {
    const answer = await deps.ask(document, {});
    if (!answer.ok) {
      const why = withdrawnBy(answer.refusal);
      if (why !== null) session.withdraw(why);
      const pause = againMs[attempt];
      if (answer.refusal.kind !== 'unreachable' || pause === undefined) return;
      await new Promise<void>((done) => timers.after(pause, done));
      await look(attempt + 1);
      return;
    }
    const now = v.safeParse(Me, withoutNulls(answer.value));
    const person = session.person.peek();
    if (!now.success || person === null || !differs(person, now.output.me)) return;
    const known = JSON.stringify(now.output.me);
    renewals = known === renewedFor ? renewals + 1 : 1;
    renewedFor = known;
    if (renewals <= mostRenewals) await session.renew();
  };
  const check = (): Promise<void> => {
    checking ??= look(0).finally(() => {
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

const differs = (
  person: SignedInPerson,
  now: { readonly roles: readonly string[]; readonly unit?: string; readonly name: string },
): boolean =>
  [...person.roles].sort().join() !== [...now.roles].sort().join() ||
  person.unit !== now.unit ||
  person.name !== now.name;
