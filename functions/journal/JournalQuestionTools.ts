import type { Subject } from '../../shared/journal/AuditFacts.ts';
import type { Payload } from '../../shared/journal/payloadOf.ts';
import type { FoundEntry, JournalTools } from './findEntries.ts';

/** Content that belongs to an entry, while its key is there. `ERASED`: it is gone for ever. */
export type OpenedPayload = Payload | 'ERASED';

/** What the questions about the journal need. */
export interface JournalQuestionTools extends JournalTools {
  /** Turns a subject in clear into what the journal holds; the key is fetched once a process. */
  readonly subjectHash: () => Promise<(subject: Subject) => string>;
  readonly people: NamedThings;
  readonly incidents: NamedThings;
  /** The payloads of those of these entries that have one, by `epoch/n`. */
  readonly payloads: (entries: readonly FoundEntry[]) => Promise<ReadonlyMap<string, OpenedPayload>>;
}

/** Things people know by a name (a user name, an incident's number) and the journal by an id. */
export interface NamedThings {
  /** The id behind an id or a name; null when there is no such thing. */
  readonly idOf: (identifier: string) => Promise<string | null>;
  /** How people call them, by id; what is not there any more is left out. */
  readonly names: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}
