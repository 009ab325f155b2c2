import { accepted, type Result, refused } from '../../kernel/Result.ts';
import type { JournalRefusal } from '../JournalRefusal.ts';
import type { StatedReason } from './ReasonSchema.ts';

/** Characters that say more than "check" (domain.md 3.8). */
export const leastReasonText = 10;

/** Reasons that mean nothing without what they hang on. */
const hangsOn: Readonly<Partial<Record<StatedReason['code'], 'INCIDENT' | 'FILE'>>> = {
  INCIDENT: 'INCIDENT',
  JUDICIAL_FILE: 'FILE',
};

/**
 * Whether a reason is one to look into the journal for: a whole link or none; without one at least ten characters of
 * text (blanks at the ends do not count); an incident or a judicial file only with its number. Whether the link exists
 * is for whoever can look it up.
 */
export const judgeReason = (reason: StatedReason): Result<StatedReason, JournalRefusal> => {
  const { code, linkType, linkId, text } = reason;
  if (code === 'ON_DUTY') return refused({ errorType: 'VALIDATION', code: 'reason.notStated' });
  if ((linkType === undefined) !== (linkId === undefined)) {
    return refused({ errorType: 'VALIDATION', code: 'reason.linkIncomplete' });
  }
  const wanted = hangsOn[code];
  if (wanted !== undefined && linkType !== wanted) {
    return refused({ errorType: 'VALIDATION', code: 'reason.linkMissing', params: { linkType: wanted } });
  }
  if (linkType === undefined && [...(text ?? '')].length < leastReasonText) {
    return refused({
      errorType: 'VALIDATION',
      code: 'reason.textTooShort',
      params: { least: leastReasonText },
    });
  }
  return accepted(reason);
};
