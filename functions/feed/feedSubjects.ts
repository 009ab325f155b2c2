import type { Subject } from '../../shared/journal/AuditFacts.ts';
import type { FeedEntry } from '../../shared/journal/FeedPage.ts';
import { readUnitEvent } from '../../shared/unit/readUnitEvent.ts';

/** Whom and what caught-up entries show: incidents by their ids, the people of a crew where an entry names them. */
export const feedSubjects = (entries: readonly FeedEntry[]): readonly Subject[] => {
  const incidents = new Set<string>();
  const people = new Set<string>();
  for (const entry of entries) {
    if (entry.type.startsWith('incident.')) incidents.add(entry.id);
    const event = readUnitEvent(entry);
    if (event !== null && 'crew' in event) for (const { personId } of event.crew) people.add(personId);
  }
  return [
    ...[...incidents].map((id) => ({ kind: 'INCIDENT' as const, id })),
    ...[...people].map((id) => ({ kind: 'PERSON' as const, id })),
  ];
};
