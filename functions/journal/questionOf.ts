import type { Subject } from '../../shared/journal/AuditFacts.ts';
import { addressSubject } from '../../shared/journal/addressSubject.ts';
import type { JournalRefusal } from '../../shared/journal/JournalRefusal.ts';
import type { JournalQuestion } from '../../shared/journal/reading/JournalQuestion.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { Filter } from './FilterSchema.ts';
import type { JournalQuestionTools } from './JournalQuestionTools.ts';

/**
 * A filter as the journal understands it: a number or a user name becomes the id, the id its keyed hash. A thing this
 * zone does not have is looked for all the same and not found: whether it exists is not told.
 * @returns the question, and whom or what it is about in clear, for the entry that asking leaves
 */
export const questionOf = async (
  tools: Pick<JournalQuestionTools, 'subjectHash' | 'people' | 'incidents'>,
  { subject, ops, ...rest }: Filter,
): Promise<
  Result<{ readonly question: JournalQuestion; readonly about: readonly Subject[] }, JournalRefusal>
> => {
  if (rest.from !== undefined && rest.to !== undefined && rest.from > rest.to) {
    return refused({ errorType: 'VALIDATION', code: 'journal.periodReversed' });
  }
  const wanted = subject === undefined ? [] : [await subjectOf(tools, subject)];
  const hash = wanted.length === 0 ? null : await tools.subjectHash();
  return accepted({
    // To ask what somebody did is to look at them, too.
    about: [
      ...wanted,
      ...(rest.actorId === undefined ? [] : [{ kind: 'PERSON' as const, id: rest.actorId }]),
    ],
    question: {
      ...rest,
      ...(ops === undefined || ops.length === 0 ? {} : { ops }),
      ...(hash === null ? {} : { subjects: wanted.map(hash) }),
    },
  });
};

const subjectOf = async (
  { people, incidents }: Pick<JournalQuestionTools, 'people' | 'incidents'>,
  { kind, identifier }: NonNullable<Filter['subject']>,
): Promise<Subject> => {
  if (kind === 'ADDRESS') return addressSubject(identifier);
  if (kind === 'PHOTO') return { kind, id: identifier };
  const things = kind === 'PERSON' ? people : incidents;
  return { kind, id: (await things.idOf(identifier)) ?? identifier };
};
