import type { Texts } from '../i18n/createTexts.ts';
import { actPhrase } from './actPhrase.ts';
import type { JournalEntryView } from './JournalEntryView.ts';
import type { EntrySentence, SentencePart } from './SentencePart.ts';

/** What a sentence is made from. */
export type Telling = Pick<
  JournalEntryView,
  'actor' | 'unit' | 'op' | 'type' | 'operation' | 'objectId' | 'objectLabel' | 'resultCount'
>;

/**
 * An entry as one sentence. Each kind of event and each question has a whole sentence in each language, so that no
 * grammar is glued; a kind that is newer than this client gets the general sentence for its op, never an empty line.
 */
export const entrySentence = (entry: Telling, texts: Texts): EntrySentence => {
  const object = entry.objectLabel ?? entry.objectId;
  const count = entry.resultCount ?? 0;
  const places: Readonly<Record<string, string | undefined>> = {
    actor: entry.actor.name,
    unit: entry.unit === undefined ? undefined : ` (${entry.unit})`,
    object,
    act: actPhrase(entry, texts),
  };
  const found = keysOf(entry)
    .map((key) => texts.text(key, { count }))
    .find((text) => text !== undefined && (object !== undefined || !text.includes('{object}')));
  return partsOf(found ?? '{actor}: {act}', places);
};

/** The sentences to try, the most exact first. */
const keysOf = (entry: Telling): readonly string[] => {
  if (entry.type === 'access.denied' || entry.op === 'DENY') return ['sentence.denied'];
  if (entry.type === 'consultation.asked') return ['sentence.unanswered'];
  const { type, resultCount, objectId } = entry;
  // Who begins to follow is shown nothing yet.
  const follows = entry.operation.startsWith('Subscription.');
  if (type === 'consultation.answered' && resultCount === 0 && objectId === undefined && !follows) {
    return ['sentence.nothing'];
  }
  return [`sentence.event.${entry.type}`, `sentence.answered.${entry.operation}`, 'sentence.did'];
};

const partsOf = (text: string, places: Readonly<Record<string, string | undefined>>): EntrySentence =>
  text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const kind = part.startsWith('{') ? part.slice(1, -1) : 'words';
      if (kind !== 'actor' && kind !== 'object' && kind !== 'act') return [{ kind: 'words', text: part }];
      const filled: SentencePart = { kind, text: places[kind] ?? '' };
      return kind === 'actor' && places.unit !== undefined
        ? [filled, { kind: 'words', text: places.unit }]
        : [filled];
    });
