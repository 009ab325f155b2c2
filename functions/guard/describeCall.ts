import * as v from 'valibot';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import type { LogFields } from '../middleware/LogFields.ts';

const NamedEventSchema = v.object({
  field: v.string(),
  parent: v.string(),
  request: v.optional(v.object({ requestId: v.nullish(v.string()) }), {}),
});

/** What a call's log line says: the operation, how it went, the codes of a refusal. */
export const describeCall = (
  event: unknown,
  reply: Result<unknown, Refusal> | undefined,
): Omit<LogFields, 'took'> => {
  const named = v.safeParse(NamedEventSchema, event);
  const about = named.success
    ? {
        operation: `${named.output.parent}.${named.output.field}`,
        requestId: named.output.request.requestId ?? '',
      }
    : {};
  if (reply === undefined || reply.ok) return { ...about, outcome: 'done' };
  return { ...about, outcome: 'refused', errorType: reply.refusal.errorType, code: reply.refusal.code };
};
