import { isOpen } from '../../../shared/incident/isOpen.ts';
import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';
import { createGoneVersions } from '../realtime/createGoneVersions.ts';
import type { IncidentView } from './IncidentView.ts';
import type { IncidentRules, Looker } from './incidentAfter.ts';

/** This client's copy of the zone's open incidents, and of those somebody looks at. */
export interface IncidentStore {
  readonly get: (id: string) => IncidentView | undefined;
  /** Open ones, most urgent first, then oldest first; the same array until something in it changed. */
  readonly open: () => readonly IncidentView[];
  /**
   * Applies one entry of the feed (contracts, snapshot rule): the next version of what is here, or an opening.
   * `REFETCH`: it cannot be applied to this copy; the incident must be read anew, at least at that version.
   */
  readonly apply: (entry: FeedEntry) => 'APPLIED' | 'KNOWN' | 'REFETCH';
  /** An incident as the zone answered it; ignored when the copy is already further. */
  readonly put: (incident: IncidentView) => void;
  /** The whole list at once. `reset`: of another epoch, so versions say nothing and everything goes. */
  readonly adopt: (incidents: readonly IncidentView[], reset: boolean) => void;
  /** The person's roles changed: what may be done is worked out anew for each. */
  readonly reconsider: () => void;
  /** Lets a closed one that nobody looks at go, without a word. */
  readonly forget: (id: string) => void;
  /** What a picture of this one must at least be at: it went from here at that version; an older one comes too late. */
  readonly least: (id: string) => number;
  /** Ids that changed or went since the last time this was asked. */
  readonly takeChanged: () => ReadonlySet<string>;
}

/**
 * @param rules the zone's own rules; asked for only once there is an entry to apply.
 * @param looker who looks, which decides what may be done after an event.
 */
export const createIncidentStore = (
  rules: () => IncidentRules | null,
  looker: () => Looker,
): IncidentStore => {
  const all = new Map<string, IncidentView>();
  const gone = createGoneVersions();
  let changed = new Set<string>();
  let stale = new Set<string>();
  let sorted: readonly IncidentView[] = [];

  const set = (incident: IncidentView): void => {
    all.set(incident.id, incident);
    changed.add(incident.id);
    stale.add(incident.id);
  };
  const remove = (id: string): void => {
    const known = all.get(id);
    // It is not listed any more: what made it go is one version further than the last that was open.
    if (known !== undefined) gone.note(id, known.version + (isOpen(known.state) ? 1 : 0));
    all.delete(id);
    changed.add(id);
    stale.add(id);
  };
  const apply = (entry: FeedEntry): 'APPLIED' | 'KNOWN' | 'REFETCH' => {
    const known = all.get(entry.id);
    if (known !== undefined && entry.version <= known.version) return 'KNOWN';
    const after = rules()?.after(known ?? null, entry, looker()) ?? null;
    if (after === null) return 'REFETCH';
    set(after);
    return 'APPLIED';
  };
  const put = (incident: IncidentView): void => {
    if (incident.version < gone.least(incident.id)) return;
    const known = all.get(incident.id);
    if (known === undefined || incident.version > known.version) set(merged(known, incident));
    // Not newer, but it may bring the older part of the story.
    else if (incident.timelineComplete && !known.timelineComplete) {
      const since = known.timeline.filter((line) => line.version > incident.version);
      // What happened between the two pictures may be in neither: then it is read once more.
      if (since.length !== known.version - incident.version) return;
      set({ ...known, timeline: [...incident.timeline, ...since], timelineComplete: true });
    }
  };
  const adopt = (incidents: readonly IncidentView[], reset: boolean): void => {
    const listed = new Set<string>(incidents.map((incident) => incident.id));
    for (const id of [...all.keys()]) if (reset || !listed.has(id)) remove(id);
    if (reset) gone.forget();
    for (const incident of incidents) put(incident);
  };
  const open = (): readonly IncidentView[] => {
    if (stale.size === 0) return sorted;
    const touched = [...stale].flatMap((id) => all.get(id) ?? []).filter(({ state }) => isOpen(state));
    const kept = sorted.filter((incident) => !stale.has(incident.id));
    stale = new Set();
    sorted = inserted(kept, touched);
    return sorted;
  };
  return {
    get: (id) => all.get(id),
    open,
    apply,
    put,
    adopt,
    reconsider: () => {
      const is = rules();
      // Without them every picture is the server's own, which says what may be done.
      if (is === null) return;
      for (const incident of [...all.values()]) set(is.seenBy(incident, looker()));
    },
    forget: (id) => {
      const known = all.get(id);
      if (known !== undefined) gone.note(id, known.version);
      all.delete(id);
    },
    least: gone.least,
    takeChanged: () => {
      const taken = changed;
      changed = new Set();
      return taken;
    },
  };
};

/** A newer picture on top of a known one: a story that is only its newest line is joined to what was known. */
const merged = (known: IncidentView | undefined, next: IncidentView): IncidentView => {
  if (next.timelineComplete || known === undefined) return next;
  const first = next.timeline[0]?.version ?? next.version + 1;
  const whole = known.timelineComplete && first <= known.version + 1;
  const before = known.timeline.filter((line) => line.version < first);
  return { ...next, timeline: [...before, ...next.timeline], timelineComplete: whole };
};

const byUrgency = (a: IncidentView, b: IncidentView): number =>
  compare(a.priority, b.priority) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A change to a list of 10,000 costs a copy and a binary search, not a sort. */
const inserted = (
  sorted: readonly IncidentView[],
  touched: readonly IncidentView[],
): readonly IncidentView[] => {
  if (touched.length > sorted.length / 8) return [...sorted, ...touched].sort(byUrgency);
  const result = [...sorted];
  for (const incident of touched) result.splice(placeOf(incident, result), 0, incident);
  return result;
};

const placeOf = (incident: IncidentView, sorted: readonly IncidentView[]): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && byUrgency(there, incident) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};
