import { alarmAfter } from '../alarm/alarmAfter.ts';
import { incidentRules } from '../incident/incidentAfter.ts';
import { unitAfter } from '../unit/unitAfter.ts';
import type { FeedRules } from './FeedRules.ts';

/** All of them, as they are on the server (shared). */
export const sharedFeedRules: FeedRules = { incident: incidentRules, unit: unitAfter, alarm: alarmAfter };
