import * as v from 'valibot';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import { type Result, refused } from '../../shared/kernel/Result.ts';
import type { OperationFacts } from '../../shared/policy/OperationFacts.ts';
import { operations as declared } from '../../shared/policy/operations.generated.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { FindCaller } from './FindCaller.ts';
import type { GuardParts } from './GuardParts.ts';
import { guard } from './guard.ts';
import { InvokeEventSchema } from './InvokeEventSchema.ts';
import { identify } from './identify.ts';
import { isWarmUp, warmUp } from './warmUp.ts';

interface GuardedRouterParts extends GuardParts {
  /** The use case behind each `Parent.field` this function answers. */
  readonly operations: Readonly<Record<string, UseCase>>;
  readonly findCaller: FindCaller;
  /** Whether the store still holds what was erased (restoreWatch.ts): then nothing is answered. */
  readonly isRestoring: () => Promise<boolean>;
}

/**
 * The way of every call, in every function that answers the API: who is it, is the zone's store whole, may they, is it
 * journalled, then the use case. In this order, so that nobody learns anything of an operation they may not call, not even whether their input
 * was well-formed.
 */
export const createGuardedRouter = (
  parts: GuardedRouterParts,
): ((event: unknown) => Promise<Result<unknown, Refusal>>) => {
  const who = identify(parts);
  const guarded = guard(parts);
  return async (event) => {
    const parsed = v.safeParse(InvokeEventSchema, event);
    if (!parsed.success) {
      if (isWarmUp(event)) warmUp(parts.decide, parts.zone, Object.keys(parts.operations));
      return refused(notAPerson);
    }
    const { parent, field, identity, arguments: input } = parsed.output;
    const [caller, restoring] = await Promise.all([who(identity, input), parts.isRestoring()]);
    if (!caller.ok) return caller;
    if (restoring) return refused(zoneRestoring);
    const name = `${parent}.${field}`;
    const operation = ownOf<OperationFacts>(declared, name);
    if (operation === undefined) return refused(denied);
    return guarded(caller.value, operation, input, ownOf(parts.operations, name));
  };
};

const ownOf = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const notAPerson: CommonRefusal = { errorType: 'UNAUTHENTICATED', code: 'identity.notAPerson' };

const zoneRestoring: CommonRefusal = { errorType: 'SOURCE_UNAVAILABLE', code: 'zone.restoring' };

const denied: CommonRefusal = { errorType: 'FORBIDDEN', code: 'access.denied' };
