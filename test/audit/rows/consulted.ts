import type { ReasonFacts } from '../../../shared/journal/AuditFacts.ts';
import type { ZoneObjects } from '../../isolation/world/zoneObjects.ts';
import type { ExpectedRow } from '../ExpectedRow.ts';
import type { Answered } from './Answered.ts';

/** A consultation leaves two rows: that it was asked, and what it showed. */
export const consulted =
  (
    shown: (answered: Answered) => Pick<ExpectedRow, 'subjects' | 'count' | 'reason' | 'objectId'>,
    stated?: (o: ZoneObjects) => ReasonFacts,
  ) =>
  (answered: Answered): readonly ExpectedRow[] => {
    const reason = stated === undefined ? {} : { reason: stated(answered.o) };
    const content = stated !== undefined;
    return [
      { type: 'consultation.asked', subjects: [], ...reason, content, told: false },
      { type: 'consultation.answered', ...shown(answered), ...reason, content, told: false },
    ];
  };
