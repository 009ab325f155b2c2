import type { ReadEntry } from '../../shared/journal/reading/ReadEntry.ts';

/** The one thing an entry is about, and what kind of thing it is where that has a name people know. */
export interface JournalObject {
  readonly id: string;
  readonly kind: 'INCIDENT' | 'PERSON' | null;
}

/** Null where an entry is about no one thing: a list, a refusal, a sign-in. */
export const objectOf = ({ type, operation, id, object }: ReadEntry): JournalObject | null => {
  const own = /^(consultation|access)\./.test(type) ? object : (object ?? id);
  if (own === undefined) return null;
  if (type.startsWith('incident.') || operation === 'Query.incident') return { id: own, kind: 'INCIDENT' };
  if (/^(person|session)\./.test(type) || operation === 'Query.person' || operation === 'Query.sessions') {
    return { id: own, kind: 'PERSON' };
  }
  return { id: own, kind: null };
};
