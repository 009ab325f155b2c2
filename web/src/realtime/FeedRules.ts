import type { Alarm } from '../../../shared/alarm/Alarm.ts';
import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';
import type { Unit } from '../../../shared/unit/Unit.ts';
import type { IncidentRules } from '../incident/incidentAfter.ts';

/** The zone's own rules for what an entry of the feed makes of a thing; null where this client cannot say. */
export interface FeedRules {
  readonly incident: IncidentRules;
  readonly unit: (known: Unit | null, entry: FeedEntry) => Unit | null;
  readonly alarm: (known: Alarm | null, entry: FeedEntry) => Alarm | null;
}
