import * as v from 'valibot';
import type { Role } from '../../shared/directory/Role.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import { type Result, refused } from '../../shared/kernel/Result.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { type InvokeEvent, InvokeEventSchema } from './InvokeEventSchema.ts';

interface RouterParts {
  /** The use case behind each `Parent.field`. */
  readonly operations: Readonly<Record<string, UseCase>>;
  readonly identify: (
    identity: InvokeEvent['identity'],
    asked: unknown,
  ) => Promise<Result<CallContext, CommonRefusal>>;
  readonly mayCall: (operation: string, roles: readonly Role[]) => boolean;
}

/**
 * One call of the API: who is it, may they, then the use case. In this order, so that nobody learns anything of an
 * operation they may not call, not even whether their input was well-formed.
 */
export const router =
  ({ operations, identify, mayCall }: RouterParts) =>
  async (event: unknown): Promise<Result<unknown, Refusal>> => {
    const parsed = v.safeParse(InvokeEventSchema, event, { abortEarly: true });
    if (!parsed.success) return refused(notAPerson);
    const { parent, field, identity } = parsed.output;
    const operation = `${parent}.${field}`;
    const context = await identify(identity, parsed.output.arguments);
    if (!context.ok) return context;
    const useCase = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
    if (useCase === undefined || !mayCall(operation, context.value.person.roles)) return refused(denied);
    return useCase(parsed.output.arguments, context.value);
  };

const notAPerson: CommonRefusal = { errorType: 'UNAUTHENTICATED', code: 'identity.notAPerson' };

const denied: CommonRefusal = { errorType: 'FORBIDDEN', code: 'access.denied' };
