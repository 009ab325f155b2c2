import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Alarm } from '../../../shared/alarm/Alarm.ts';
import type { Role } from '../../../shared/directory/Role.ts';
import { isOpen } from '../../../shared/incident/isOpen.ts';
import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';
import { noEpoch } from '../../../shared/journal/noEpoch.ts';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import type { Unit } from '../../../shared/unit/Unit.ts';
import type { Frames } from '../app/Frames.ts';
import { photoNews } from '../photo/photoNews.ts';
import { createFeedDriver, type FeedDriver } from '../realtime/createFeedDriver.ts';
import type { ItemCopy } from '../realtime/createItemCopy.ts';
import type { RuleBook } from '../realtime/createRuleBook.ts';
import type { Timers } from '../realtime/Timers.ts';
import { rulesNews } from '../unit/rulesNews.ts';
import { createIncidentLookups } from './createIncidentLookups.ts';
import type { IncidentQueries, ZoneSnapshot } from './createIncidentQueries.ts';
import { createIncidentStore } from './createIncidentStore.ts';
import type { FeedNotice, IncidentLookup } from './IncidentFeed.ts';
import type { IncidentView } from './IncidentView.ts';

/** This client's copy of the zone's incidents, and the way of its units and alarms into theirs: on signals, a frame at a time, and true to the feed. */
export interface LiveCopy {
  readonly incidents: ReadonlySignal<readonly IncidentView[]>;
  readonly lookup: (id: string) => ReadonlySignal<IncidentLookup>;
  readonly loadState: ReadonlySignal<'idle' | 'loading' | 'ready' | 'failed'>;
  readonly notice: ReadonlySignal<FeedNotice | null>;
  readonly dismissNotice: () => void;
  readonly driver: FeedDriver;
  /** The person waits for the first picture from now on. */
  readonly awaited: () => void;
  /** The link is back: what could not be read is tried again now. */
  readonly retry: () => void;
  readonly versionOf: (id: string) => number | undefined;
  /** The person's roles changed: screens offer what may be done now. */
  readonly rightsChanged: () => void;
  /** A command's reply: the newest picture of one incident. */
  readonly took: (incident: IncidentView) => void;
  /** The zone refused the list itself; a key under `refusal.`. */
  readonly refusedCode: () => string | null;
}

export interface LiveCopyDeps {
  readonly topic: string;
  readonly queries: IncidentQueries;
  /** What else the same feed carries. */
  readonly units: ItemCopy<Unit>;
  readonly alarms: ItemCopy<Alarm>;
  readonly rules: RuleBook;
  readonly timers: Timers;
  readonly random: () => number;
  readonly rolesNow: () => readonly Role[];
  /** The unit this person is on shift with. */
  readonly unitNow?: () => string | undefined;
  /** Changes reach the screen once a frame, however many messages came in. */
  readonly frames: Frames;
  /** Called in the frame that draws what just happened to these: a measurement may note when it is painted. */
  readonly published: (incidents: readonly IncidentView[]) => void;
}

/** @param changed called when what can be said of the copy (caught up or not, refused) may have changed. */
export const createLiveCopy = (deps: LiveCopyDeps, changed: () => void): LiveCopy => {
  const { queries, timers, random } = deps;
  const others = [deps.units, deps.alarms];
  const store = createIncidentStore(
    () => deps.rules.now()?.incident ?? null,
    () => ({ roles: deps.rolesNow(), unit: deps.unitNow?.() }),
  );
  const incidents = signal<readonly IncidentView[]>([]);
  const loadState = signal<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  const notice = signal<FeedNotice | null>(null);
  let happened = new Set<string>();
  let refusedCode: string | null = null;
  /** How many pictures of all there were. */
  let pictures = 0;
  /** Heard before the rules were here. */
  let early: FeedEntry[] = [];

  const publish = (): void => {
    const touched = store.takeChanged();
    if (touched.size === 0) return;
    batch(() => {
      incidents.value = store.open();
      lookups.refresh(touched);
    });
    deps.published([...happened].map((id) => store.get(id)).filter((view) => view !== undefined));
    happened = new Set();
    for (const id of touched) {
      const view = store.get(id);
      if (view !== undefined && !isOpen(view.state) && !lookups.isWatched(id)) store.forget(id);
    }
  };
  const publishSoon = (): void => deps.frames.next(publish);
  const apply = (entry: FeedEntry): void => {
    const other = others.find(({ prefix }) => entry.type.startsWith(prefix));
    if (other !== undefined) {
      other.apply(entry);
      return;
    }
    if (entry.type.startsWith('photo.')) photoNews.tell(entry);
    if (entry.type === 'settings.unitsChanged') rulesNews.tell();
    // A newer zone may tell of things this client does not know (decisions.md 2).
    if (!entry.type.startsWith('incident.')) return;
    const applied = store.apply(entry);
    if (applied === 'REFETCH') lookups.need(entry.id, entry.version);
    if (applied === 'APPLIED') happened.add(entry.id);
  };
  const lookups = createIncidentLookups({
    store,
    timers,
    random,
    changed: publishSoon,
    read: async (id) => {
      let before = pictures;
      let answer = await queries.incident(id);
      // A picture of all came meanwhile, without it: what was read before that may have ended since, and no entry will say so.
      while (pictures !== before && store.get(id) === undefined) {
        before = pictures;
        answer = await queries.incident(id);
      }
      if (!answer.ok) return answer;
      // Of another store than the copy: not to be mixed; the follower is about to notice and begin anew.
      const epoch = driver.epoch() ?? noEpoch;
      if (epoch !== noEpoch && epoch !== answer.value.epoch) return refused({ kind: 'unreachable' });
      store.put(answer.value.incident);
      return accepted(answer.value.incident);
    },
  });
  const driver = createFeedDriver<ZoneSnapshot>({
    topic: deps.topic,
    timers,
    random,
    askFeed: async (epoch, after) => {
      const answer = await queries.feed(deps.topic, epoch, after);
      return answer.ok ? answer.value : null;
    },
    readSnapshot: async () => {
      const answer = await queries.snapshot();
      refusedCode = !answer.ok && answer.refusal.kind === 'refused' ? answer.refusal.code : null;
      if (!answer.ok && loadState.value === 'loading') loadState.value = 'failed';
      return answer.ok ? answer.value : null;
    },
    apply: (entries) => {
      if (deps.rules.now() === null) early.push(...entries);
      for (const entry of deps.rules.now() === null ? [] : entries) apply(entry);
      publishSoon();
    },
    adopt: (snapshot, reset) => {
      // What came before this picture is in it.
      early = [];
      pictures += 1;
      store.adopt(snapshot.incidents, reset);
      deps.units.adopt(snapshot.units, reset);
      deps.alarms.adopt(snapshot.alarms, reset);
      if (reset) notice.value = { kind: 'storeReset', at: timers.now() };
      // A whole picture in place of what was missed: the zone may have decided anew meanwhile.
      if (loadState.peek() === 'ready') rulesNews.tell();
      loadState.value = 'ready';
      photoNews.tell(null);
      publishSoon();
    },
    changed,
  });
  deps.rules.whenHere(() => {
    for (const entry of early) apply(entry);
    early = [];
    publishSoon();
  });
  return {
    incidents,
    lookup: lookups.lookup,
    loadState,
    notice,
    dismissNotice: () => {
      notice.value = null;
    },
    driver,
    awaited: () => {
      if (loadState.value === 'idle') loadState.value = 'loading';
    },
    retry: () => {
      lookups.retry();
      for (const other of others) other.retry();
    },
    versionOf: (id) => store.get(id)?.version,
    rightsChanged: () => {
      store.reconsider();
      publishSoon();
    },
    took: (incident) => {
      // With a version in between missing, the feed is on its way with all of them.
      if (incident.version !== (store.get(incident.id)?.version ?? 0) + 1) return;
      store.put(incident);
      happened.add(incident.id);
      publishSoon();
    },
    refusedCode: () => refusedCode,
  };
};
