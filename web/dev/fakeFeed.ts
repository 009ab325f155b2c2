import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TimelineEntry } from '../../shared/incident/TimelineEntry.ts';
import type { CommandOutcome } from '../src/incident/CommandOutcome.ts';
import type { FeedNotice, IncidentFeed, IncidentLookup } from '../src/incident/IncidentFeed.ts';
import type { IncidentView } from '../src/incident/IncidentView.ts';
import type { LinkState } from '../src/realtime/LinkState.ts';
import { cic, fakeIncident, fakeNote } from './fakeIncidents.ts';
import { fakeRefused } from './fakeRefused.ts';

/** A feed that lives in memory and by itself, for looking at screens. The address bar chooses its states. */
export const createFakeFeed = (): IncidentFeed => {
  const asked = new URLSearchParams(location.search);
  const count = Number(asked.get('n') ?? 9);
  const all = signal<ReadonlyMap<string, IncidentView>>(
    new Map(
      Array.from({ length: count }, (_, index) => fakeIncident(index, Date.now())).map((i) => [i.id, i]),
    ),
  );
  const put = (incident: IncidentView): void => {
    all.value = new Map(all.value).set(incident.id, incident);
  };
  const me: TimelineEntry['by'] = { kind: 'PERSON', id: 'me', name: 'A. Voorbeeld' };
  const load = (asked.get('load') ?? 'ready') as 'ready' | 'loading' | 'failed';
  const link = signal<LinkState>(fakeLink(asked, Date.now()));
  setInterval(() => {
    link.value = fakeLink(asked, link.value.since);
  }, 250);
  if (asked.get('live') !== '0') startDay(all, put, count);
  const notice = signal<FeedNotice | null>(
    asked.get('notice') === '1' ? { kind: 'storeReset', at: Date.now() } : null,
  );
  const answer = async (change: () => IncidentView | undefined): Promise<CommandOutcome> => {
    await new Promise((done) => setTimeout(done, 250));
    const refuse = asked.get('refuse');
    if (refuse !== null) return { kind: 'refused', errorType: 'CONFLICT', code: refuse, params: {} };
    if (asked.get('keep') === '1') return { kind: 'kept', why: 'offline' };
    const incident = change();
    if (incident === undefined)
      return { kind: 'refused', errorType: 'NOT_FOUND', code: 'incident.notFound', params: {} };
    put(incident);
    return { kind: 'accepted', incident };
  };
  const looked = new Map<string, ReadonlySignal<IncidentLookup>>();
  const lookup = (id: string): ReadonlySignal<IncidentLookup> => {
    const known = looked.get(id);
    if (known !== undefined) return known;
    const made = computed<IncidentLookup>(() => {
      const incident = all.value.get(id);
      return load === 'loading'
        ? { kind: 'loading' }
        : incident === undefined
          ? { kind: 'absent' }
          : { kind: 'known', incident };
    });
    looked.set(id, made);
    return made;
  };
  return {
    incidents: computed(() =>
      load !== 'ready'
        ? []
        : [...all.value.values()]
            .filter((i) => i.state !== 'CLOSED')
            .sort((a, b) => (a.priority + a.createdAt < b.priority + b.createdAt ? -1 : 1)),
    ),
    incident: lookup,
    link,
    loadState: signal(load),
    notice,
    dismissNotice: () => {
      notice.value = null;
    },
    refusedMessages: signal(asked.get('refused') === '1' ? fakeRefused(Date.now()) : []),
    open: (input) =>
      answer(() => ({
        ...fakeIncident(all.value.size, Date.now()),
        ...input,
        createdAt: new Date().toISOString(),
      })),
    addNote: ({ incidentId, text }) =>
      answer(() => {
        const known = all.value.get(incidentId);
        return known && fakeNote(known, text, me, Date.now());
      }),
    changePriority: ({ incidentId, priority }) =>
      answer(() => {
        const known = all.value.get(incidentId);
        if (known === undefined) return undefined;
        const line: TimelineEntry = {
          version: known.version + 1,
          at: new Date().toISOString(),
          by: me,
          kind: 'PRIORITY',
          priorityFrom: known.priority,
          priorityTo: priority,
        };
        return { ...known, priority, version: line.version, timeline: [...known.timeline, line] };
      }),
    close: ({ incidentId, code }) =>
      answer(() => {
        const known = all.value.get(incidentId);
        if (known === undefined) return undefined;
        const at = new Date().toISOString();
        const line: TimelineEntry = { version: known.version + 1, at, by: me, kind: 'CLOSED', result: code };
        return {
          ...known,
          state: 'CLOSED',
          closedAt: at,
          allowedActions: [],
          version: line.version,
          timeline: [...known.timeline, line],
        };
      }),
  };
};

const fakeLink = (asked: URLSearchParams, since: number): LinkState => {
  const kind = (asked.get('link') ?? 'live') as LinkState['kind'];
  const ageMs =
    kind === 'live'
      ? Math.round(100 + (Date.now() % 1500))
      : kind === 'stale'
        ? Date.now() - since + 42_000
        : 4_000;
  const code = kind === 'refused' ? { code: asked.get('code') ?? 'api.unauthenticated' } : {};
  return {
    kind,
    since,
    lastMessageAt: Date.now() - ageMs,
    ageMs,
    latencyMs: kind === 'live' ? 31 : null,
    ...code,
  };
};

const startDay = (
  all: ReadonlySignal<ReadonlyMap<string, IncidentView>>,
  put: (i: IncidentView) => void,
  from: number,
): void => {
  let next = from;
  setInterval(() => {
    const first = [...all.value.values()][next % Math.max(1, all.value.size)];
    if (first !== undefined) put(fakeNote(first, `Melder belt terug (${next}).`, cic, Date.now()));
  }, 5_000);
  setInterval(() => {
    put({ ...fakeIncident(next, Date.now()), createdAt: new Date().toISOString() });
    next += 1;
  }, 20_000);
};
