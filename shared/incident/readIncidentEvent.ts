import * as v from 'valibot';
import type { FeedEntry } from '../journal/FeedPage.ts';
import type { IncidentEvent } from './IncidentEvent.ts';
import { IncidentEventSchema } from './IncidentEventSchema.ts';
import { incidentEventVersion } from './incidentEventVersion.ts';

/**
 * The incident event in a feed entry; null when this reader does not know it: another capability's entry, a
 * newer shape, or a body that is not what its type says. The entry still counts in the topic's numbering; who
 * needs the incident asks for it again.
 */
export const readIncidentEvent = (entry: Pick<FeedEntry, 'type' | 'v' | 'body'>): IncidentEvent | null => {
  if (!entry.type.startsWith('incident.') || entry.v !== incidentEventVersion) return null;
  const parsed = v.safeParse(IncidentEventSchema, jsonOrNull(entry.body));
  return parsed.success && parsed.output.type === entry.type ? parsed.output : null;
};

const jsonOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
