import * as v from 'valibot';
import type { ReasonFacts } from '../../shared/journal/AuditFacts.ts';
import { judgeReason } from '../../shared/journal/reason/judgeReason.ts';
import { ReasonSchema } from '../../shared/journal/reason/ReasonSchema.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import { parseInput } from '../middleware/parseInput.ts';

const QuestionSchema = v.object({ reason: ReasonSchema });
const CommandSchema = v.object({ input: QuestionSchema });

/** The reason a call states, beside its other arguments or in its input, or what is wrong with it. */
export const statedReasonOf = (input: unknown): Result<ReasonFacts, Refusal> => {
  const inCommand = typeof input === 'object' && input !== null && 'input' in input;
  const parsed = inCommand ? parseInput(CommandSchema, input) : parseInput(QuestionSchema, input);
  if (!parsed.ok) return parsed;
  return judgeReason('input' in parsed.value ? parsed.value.input.reason : parsed.value.reason);
};
