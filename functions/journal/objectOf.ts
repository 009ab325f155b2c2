import type { ReadEntry } from '../../shared/journal/reading/ReadEntry.ts';

/** The one thing an entry is about, and what kind of thing it is where that has a name people know. */
export interface JournalObject {
  readonly id: string;
  readonly kind: 'INCIDENT' | 'PERSON' | null;
}

/** Null where an entry is about no one thing: a list, a refusal. Who names a device or does something with it is who it is about, not the session or the note. */
export const objectOf = ({ type, operation, id, object, actor }: ReadEntry): JournalObject | null => {
  if (/^(device\.|session\.(registered|continued|passwordAsked)$)/.test(type))
    return { id: actor.id, kind: 'PERSON' };
  const own = /^(consultation|access)\./.test(type) ? object : (object ?? id);
  if (own === undefined) return null;
  if (type.startsWith('incident.') || operation === 'Query.incident') return { id: own, kind: 'INCIDENT' };
  if (/^(person|session)\./.test(type) || operation === 'Query.person' || operation === 'Query.sessions') {
    return { id: own, kind: 'PERSON' };
  }
  return { id: own, kind: null };
};
