import { millisecondsOf } from '../../kernel/instant.ts';
import type { JournalQuestion } from './JournalQuestion.ts';
import type { ReadEntry } from './ReadEntry.ts';

/**
 * Whether an entry is one that was asked for. The index only says where to look: every entry that is shown has passed
 * this, so a wrong row of the index can show nothing that was not asked for.
 */
export const answersQuestion = (
  { from, to, actorId, ops, subjects, reasonCode }: JournalQuestion,
  entry: ReadEntry,
): boolean =>
  (from === undefined || millisecondsOf(entry.at) >= millisecondsOf(from)) &&
  (to === undefined || millisecondsOf(entry.at) <= millisecondsOf(to)) &&
  (actorId === undefined || entry.actor.id === actorId) &&
  (ops === undefined || ops.includes(entry.op)) &&
  (subjects === undefined || subjects.some((subject) => entry.subjects.includes(subject))) &&
  (reasonCode === undefined || entry.reason?.code === reasonCode);
