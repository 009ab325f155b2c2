import * as v from 'valibot';
import type { Role } from '../../../shared/directory/Role.ts';
import { allowedActions } from '../../../shared/incident/access.ts';
import { evolve } from '../../../shared/incident/evolve.ts';
import { IncidentIdSchema } from '../../../shared/incident/IncidentId.ts';
import { readIncidentEvent } from '../../../shared/incident/readIncidentEvent.ts';
import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';
import { heldBy } from '../../../shared/policy/heldBy.ts';
import type { IncidentView } from './IncidentView.ts';

/** Who looks: their roles, and the unit they are on shift with (an alert is answered for one's own). */
export interface Looker {
  readonly roles: readonly Role[];
  readonly unit: string | undefined;
}

/** What the zone's own rules say of an incident (shared/incident); they come a moment after the first picture. */
export interface IncidentRules {
  /** After an entry of the feed; null when this client does not know the entry, or is not at the version before. */
  readonly after: (known: IncidentView | null, entry: FeedEntry, by: Looker) => IncidentView | null;
  /** With what this person may do with it now. */
  readonly seenBy: (incident: IncidentView, by: Looker) => IncidentView;
}

const seenBy: IncidentRules['seenBy'] = (incident, { roles, unit }) => ({
  ...incident,
  allowedActions: allowedActions(heldBy(roles), incident, unit),
});

/** The rules as they are on the server. */
export const incidentRules: IncidentRules = {
  seenBy,
  after: (known, entry, by) => {
    const id = v.safeParse(IncidentIdSchema, entry.id);
    const event = readIncidentEvent(entry);
    if (!id.success || event === null || entry.version !== (known?.version ?? 0) + 1) return null;
    const meta = { id: id.output, version: entry.version, at: entry.at, actor: entry.actor };
    const timelineComplete = known?.timelineComplete ?? true;
    return seenBy({ ...evolve(known, event, meta), timelineComplete, allowedActions: [] }, by);
  },
};
