import type { AnsweredCommand } from '../incident/IncidentStore.ts';
import type { CommonRefusal } from '../kernel/CommonRefusal.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';

/**
 * What a command gets that was answered before: the same answer, as JSON text, or a refusal where the id stands for
 * something else or somebody else's. Null for one that was not.
 */
export const repeatOf = (
  answered: AnsweredCommand | null,
  asked: Pick<AnsweredCommand, 'actorId' | 'payloadHash'>,
): Result<string, CommonRefusal> | null => {
  if (answered === null) return null;
  return answered.actorId === asked.actorId && answered.payloadHash === asked.payloadHash
    ? accepted(answered.reply)
    : refused({ errorType: 'IDEMPOTENCY_MISMATCH', code: 'command.reused' });
};
