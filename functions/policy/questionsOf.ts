import { dayInBelgium } from '../../shared/kernel/dayInBelgium.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { OperationFacts } from '../../shared/policy/OperationFacts.ts';
import type { Decide, PolicyDecision, PolicyResource } from '../../shared/policy/PolicyRequest.ts';
import type { Caller } from '../guard/Caller.ts';
import type { May } from '../middleware/CallContext.ts';
import { dayNumber, principalOf } from './principalOf.ts';
import { purposeOf } from './purposeOf.ts';

/** What the policy can be asked of one caller in one call. */
export interface Questions {
  /** The call itself, in its own circumstances. */
  readonly decide: (operation: OperationFacts, resource: PolicyResource, reason: boolean) => PolicyDecision;
  /** Whether it would be allowed to somebody with these rights, with a reason, a fresh factor, on another's thing. */
  readonly couldIf: (operation: OperationFacts, resource: PolicyResource) => boolean;
  readonly may: May;
}

/** A clock of the sign-in that runs a little ahead of ours is no time travel. */
const aheadAtMost = -5;

/**
 * Asks the policy on behalf of one caller. Given a `decide` that remembers (rememberDecide.ts), a list of a hundred incidents
 * costs as many decisions as there are kinds of incident in it.
 *
 * @param now milliseconds since the epoch
 */
export const questionsOf = (
  { zone, decide }: { readonly zone: ZoneCode; readonly decide: Decide },
  { person, session, zone: tokenZone, unit }: Caller,
  now: number,
): Questions => {
  const principal = principalOf(person, tokenZone, unit);
  const age = Math.floor((now - session.startedAt) / 1_000);
  const factorAge = age >= aheadAtMost ? Math.max(age, 0) : age;
  const day = dayNumber(dayInBelgium(now));
  const ask = (action: string, purpose: string, thing: PolicyResource, reason: boolean, seconds: number) =>
    decide({
      principal,
      action,
      resource: { ...thing, zone },
      context: { zone, purpose, day, reason, factorAge: seconds },
    });
  return {
    decide: ({ name, purpose }, thing, reason) => ask(name, purpose, thing, reason, factorAge),
    couldIf: ({ name, purpose }, thing) => {
      const another: PolicyResource =
        thing.kind === 'PERSON' && thing.id === person.sub ? { kind: 'ZONE' } : thing;
      return ask(name, purpose, another, true, 0).effect === 'allow';
    },
    may: (action, thing) => ask(action, purposeOf(action) ?? '', thing, true, 0).effect === 'allow',
  };
};
