import type { JournalEntry } from '../../shared/schema.generated.ts';
import { entryView } from './entryView.ts';
import type { FoundEntry } from './findEntries.ts';
import type { JournalQuestionTools } from './JournalQuestionTools.ts';
import { objectOf } from './objectOf.ts';

/** What the policy lets a reader see beside the entries. */
export interface ReaderRights {
  readonly names: boolean;
  readonly incidentNumbers: boolean;
  readonly reasonTexts: boolean;
}

/** Entries with the names and texts their reader may see, in as few looks as there can be. */
export const showEntries = async (
  { people, incidents, payloads }: Pick<JournalQuestionTools, 'people' | 'incidents' | 'payloads'>,
  entries: readonly FoundEntry[],
  rights: ReaderRights,
): Promise<readonly JournalEntry[]> => {
  const objects = entries.map(objectOf);
  const persons = [
    ...entries.filter(({ actor }) => actor.kind === 'PERSON').map(({ actor }) => actor.id),
    ...objects.flatMap((object) => (object?.kind === 'PERSON' ? [object.id] : [])),
  ];
  const numbers = objects.flatMap((object) => (object?.kind === 'INCIDENT' ? [object.id] : []));
  const none = new Map<string, string>();
  const [names, known, opened] = await Promise.all([
    rights.names ? people.names([...new Set(persons)]) : none,
    rights.incidentNumbers ? incidents.names([...new Set(numbers)]) : none,
    payloads(entries.filter(({ payload }) => payload !== undefined)),
  ]);
  const shown = { people: names, incidents: known, payloads: opened, reasonTexts: rights.reasonTexts };
  return entries.map((entry) => entryView(entry, shown));
};
