import * as v from 'valibot';
import type { Session, SignedInPerson } from '../app/Session.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import { withdrawnBy } from './withdrawnBy.ts';

const document = 'query{me{roles unit name}}';
const Me = v.object({
  me: v.object({ roles: v.array(v.string()), unit: v.exactOptional(v.string()), name: v.string() }),
});
/** A token that does not come to say what the directory says is not renewed for ever. */
const mostRenewals = 3;
/** No answer: asked again after this, ms, so that a screen does not stay because one question got lost. */
const againMs = [300, 700, 1_500, 3_000, 6_000] as const;

/** What is remembered between two looks: who the token was renewed for, and how often. */
export interface Renewed {
  for: string;
  times: number;
}

/** Asks the zone who the person is now, and acts on what differs. @param attempt 0 for the first. */
export const lookAgain = async (
  deps: {
    readonly ask: GraphqlClient;
    readonly session: Pick<Session, 'person' | 'withdraw' | 'renew'>;
    readonly timers: Timers;
  },
  renewed: Renewed,
  attempt: number,
): Promise<void> => {
  const { session, timers } = deps;
  const answer = await deps.ask(document, {});
  if (!answer.ok) {
    const why = withdrawnBy(answer.refusal);
    if (why !== null) session.withdraw(why);
    const pause = againMs[attempt];
    if (answer.refusal.kind !== 'unreachable' || pause === undefined) return;
    await new Promise<void>((done) => timers.after(pause, done));
    await lookAgain(deps, renewed, attempt + 1);
    return;
  }
  const now = v.safeParse(Me, withoutNulls(answer.value));
  const person = session.person.peek();
  if (!now.success || person === null || !differs(person, now.output.me)) return;
  const known = JSON.stringify(now.output.me);
  renewed.times = known === renewed.for ? renewed.times + 1 : 1;
  renewed.for = known;
  if (renewed.times <= mostRenewals) await session.renew();
};

const differs = (
  person: SignedInPerson,
  now: { readonly roles: readonly string[]; readonly unit?: string; readonly name: string },
): boolean =>
  [...person.roles].sort().join() !== [...now.roles].sort().join() ||
  person.unit !== now.unit ||
  person.name !== now.name;
