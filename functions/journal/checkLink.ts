import type { JournalRefusal } from '../../shared/journal/JournalRefusal.ts';
import { judgeReason } from '../../shared/journal/reason/judgeReason.ts';
import type { StatedReason } from '../../shared/journal/reason/ReasonSchema.ts';
import { type Result, refused } from '../../shared/kernel/Result.ts';
import type { JournalQuestionTools } from './JournalQuestionTools.ts';

/** Whether a reason is one, and what it hangs on exists in this zone. A file's number is another system's to know. */
export const checkLink = async (
  { people, incidents }: Pick<JournalQuestionTools, 'people' | 'incidents'>,
  reason: StatedReason,
): Promise<Result<StatedReason, JournalRefusal>> => {
  const judged = judgeReason(reason);
  if (!judged.ok || reason.linkId === undefined || reason.linkType === 'FILE') return judged;
  const things = reason.linkType === 'PERSON' ? people : incidents;
  const known = (await things.idOf(reason.linkId)) !== null;
  return known ? judged : refused({ errorType: 'VALIDATION', code: 'reason.linkUnknown' });
};
