import type { JournalEntryView } from './JournalEntryView.ts';
import type { Question } from './Question.ts';

const aboutPeople = /^(person|session)\.|Person$|Rights$|^Query\.(person|sessions)$|Session$/;
const aboutIncidents = /^incident\.|Incident$|^Query\.incident$|^Mutation\.(addNote|changePriority)$/;

/** What an entry is about, as a question can ask for it; null when it is about nothing one can name. */
export const subjectOf = (
  entry: Pick<JournalEntryView, 'type' | 'operation' | 'objectId' | 'objectLabel'>,
): NonNullable<Question['whom']> | null => {
  const { objectId, objectLabel } = entry;
  if (objectId === undefined) return null;
  const named = { identifier: objectId, ...(objectLabel === undefined ? {} : { label: objectLabel }) };
  const told = [entry.type, entry.operation];
  if (told.some((one) => aboutIncidents.test(one))) return { kind: 'INCIDENT', ...named };
  if (told.some((one) => aboutPeople.test(one))) return { kind: 'PERSON', ...named };
  return null;
};
