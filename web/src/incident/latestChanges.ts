import type { TimelineEntry } from '../../../shared/incident/TimelineEntry.ts';
import type { IncidentView } from './IncidentView.ts';

/** One thing that happened in the zone, and in which incident. */
export interface LatestChange {
  /** Unique in the list. */
  readonly key: string;
  readonly at: string;
  readonly incident: IncidentView;
  /** Absent when only the fact is known: a list row brings its last note, not who wrote it. */
  readonly entry?: TimelineEntry;
  readonly text?: string;
}

/**
 * The newest things that happened in the open incidents, newest first. What arrived live comes with who and what;
 * of the rest the zone's list gives each incident's last note, or that it was opened.
 * @param incidents the open incidents; @param most how many to give at most.
 */
export const latestChanges = (incidents: readonly IncidentView[], most: number): readonly LatestChange[] =>
  lastTouched(incidents, most)
    .flatMap((incident) => {
      const lines = incident.timeline.map((entry) => change(incident, entry));
      return lines.length > 0 ? lines : [snapshot(incident)];
    })
    .sort((a, b) => (a.at === b.at ? (a.key < b.key ? 1 : -1) : a.at < b.at ? 1 : -1))
    .slice(0, most);

/** The `most` incidents touched last, in one walk: among them are all of the `most` newest things that happened. */
const lastTouched = (incidents: readonly IncidentView[], most: number): readonly IncidentView[] => {
  const last: IncidentView[] = [];
  for (const incident of incidents) {
    const oldest = last[most - 1];
    if (oldest !== undefined && !isNewer(incident, oldest)) continue;
    const place = last.findIndex((one) => isNewer(incident, one));
    last.splice(place < 0 ? last.length : place, 0, incident);
    if (last.length > most) last.pop();
  }
  return last;
};

const isNewer = (a: IncidentView, b: IncidentView): boolean =>
  a.updatedAt === b.updatedAt ? a.id > b.id : a.updatedAt > b.updatedAt;

const change = (incident: IncidentView, entry: TimelineEntry): LatestChange => ({
  key: `${incident.id}/${entry.version}`,
  at: entry.at,
  incident,
  entry,
});

const snapshot = (incident: IncidentView): LatestChange => ({
  key: `${incident.id}/${incident.version}`,
  at: incident.updatedAt,
  incident,
  ...(incident.lastNote === undefined ? {} : { text: incident.lastNote }),
});
