import type { IncidentAction } from '../../../shared/incident/access.ts';
import type { Incident } from '../../../shared/incident/Incident.ts';
/** What a screen shows of an incident: as the events made it, and what this person may do with it. */
export interface IncidentView extends Incident {
  /** Whether `timeline` is the incident's whole story (oldest first), or only what arrived live in the list. */
  readonly timelineComplete: boolean;
  /** What this person may do with it now. A screen shows these and no others. */
  readonly allowedActions: readonly IncidentAction[];
}
