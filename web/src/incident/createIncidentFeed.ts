import { batch, computed, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Role } from '../../../shared/directory/Role.ts';
import { isOpen } from '../../../shared/incident/isOpen.ts';
import { noEpoch } from '../../../shared/journal/noEpoch.ts';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import type { Frames } from '../app/Frames.ts';
import { createFeedDriver } from '../realtime/createFeedDriver.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { createLink } from '../realtime/createLink.ts';
import { describeLink } from '../realtime/describeLink.ts';
import { FeedPageSchema } from '../realtime/FeedPageSchema.ts';
import type { LinkDeps } from '../realtime/Link.ts';
import type { LinkState } from '../realtime/LinkState.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { CommandOutcome } from './CommandOutcome.ts';
import type { OutgoingCommand } from './createCommandSender.ts';
import { createIncidentLookups } from './createIncidentLookups.ts';
import { createIncidentQueries, type IncidentSnapshot } from './createIncidentQueries.ts';
import { createIncidentStore } from './createIncidentStore.ts';
import { createRefusedMessages } from './createRefusedMessages.ts';
import type { FeedNotice, IncidentFeed } from './IncidentFeed.ts';
import type { IncidentView } from './IncidentView.ts';
import { incidentDocuments } from './incidentDocuments.ts';

export interface IncidentFeedDeps
  extends Omit<LinkDeps, 'document' | 'subscribed' | 'data' | 'statusChanged'> {
  readonly topic: string;
  readonly ask: GraphqlClient;
  readonly send: (command: OutgoingCommand) => Promise<CommandOutcome>;
  readonly rolesNow: () => readonly Role[];
  /** Changes reach the screen once a frame, however many messages came in. */
  readonly frames: Frames;
  /** These incidents' rows are in the next frame: a measurement may note when it is painted. */
  readonly published: (incidents: readonly IncidentView[]) => void;
}

/** The age shown is made anew this often while somebody looks, ms. */
const tickMs = 250;

/**
 * The zone's incidents over one subscription: subscribe first, then the snapshot, then every entry in order, none
 * twice, none left out (shared/journal/followFeed). Does nothing until `start`.
 */
export const createIncidentFeed = (
  deps: IncidentFeedDeps,
): IncidentFeed & { readonly start: () => void; readonly stop: () => void } => {
  const { timers } = deps;
  const queries = createIncidentQueries(deps.ask);
  const store = createIncidentStore(deps.rolesNow);
  const incidents = signal<readonly IncidentView[]>([]);
  const loadState = signal<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  const notice = signal<FeedNotice | null>(null);
  const linkState = signal<LinkState>({
    kind: 'connecting',
    since: timers.now(),
    lastMessageAt: null,
    ageMs: null,
    latencyMs: null,
  });
  let refusedCode: string | null = null;
  let stopRefusals = (): void => undefined;
  let cancelTick = (): void => undefined;

  const publish = (): void => {
    const changed = store.takeChanged();
    if (changed.size === 0) return;
    batch(() => {
      incidents.value = store.open();
      lookups.refresh(changed);
    });
    const views = [...changed].map((id) => store.get(id)).filter((view) => view !== undefined);
    for (const view of views) if (!isOpen(view.state) && !lookups.isWatched(view.id)) store.forget(view.id);
    deps.published(views);
  };
  const lookups = createIncidentLookups({
    store,
    timers,
    random: deps.random,
    changed: () => deps.frames.next(publish),
    read: async (id) => {
      const answer = await queries.incident(id);
      if (!answer.ok) return answer;
      // Of another store than the copy: not to be mixed; the follower is about to notice and begin anew.
      const epoch = driver.epoch() ?? noEpoch;
      if (epoch !== noEpoch && epoch !== answer.value.epoch) return refused({ kind: 'unreachable' });
      store.put(answer.value.incident);
      return accepted(answer.value.incident);
    },
  });
  const driver = createFeedDriver<IncidentSnapshot>({
    topic: deps.topic,
    timers,
    random: deps.random,
    askFeed: async (ofEpoch, after) => {
      const answer = await queries.feed(deps.topic, ofEpoch, after);
      return answer.ok ? answer.value : null;
    },
    readSnapshot: async () => {
      const answer = await queries.openIncidents();
      refusedCode = !answer.ok && answer.refusal.kind === 'refused' ? answer.refusal.code : null;
      if (answer.ok) return answer.value;
      if (loadState.value === 'loading') loadState.value = 'failed';
      return null;
    },
    apply: (entries) => {
      for (const entry of entries)
        if (store.apply(entry) === 'REFETCH') lookups.need(entry.id, entry.version);
      deps.frames.next(publish);
    },
    adopt: (snapshot, reset) => {
      store.adopt(snapshot.incidents, reset);
      if (reset) notice.value = { kind: 'storeReset', at: timers.now() };
      loadState.value = 'ready';
      deps.frames.next(publish);
    },
    changed: () => tell(),
  });
  const link = createLink({
    ...deps,
    document: incidentDocuments.subscription,
    subscribed: () => {
      driver.connected();
      lookups.retry();
    },
    data: (data) => {
      const message = v.safeParse(Message, withoutNulls(data));
      if (message.success) driver.page(message.output.incidents);
    },
    statusChanged: () => tell(),
  });
  const tell = (): void => {
    const status = refusedCode === null ? link.status() : ({ kind: 'refused', code: refusedCode } as const);
    linkState.value = describeLink(linkState.peek(), {
      now: timers.now(),
      status,
      caughtUp: driver.caughtUp(),
      lastMessageAt: link.lastMessageAt(),
      latencyMs: link.latencyMs(),
    });
  };
  const tick = (): void => {
    cancelTick = timers.after(deps.surroundings.visible() ? tickMs : tickMs * 8, tick);
    tell();
  };
  const refusals = createRefusedMessages({
    ask: deps.ask,
    timers,
    visible: deps.surroundings.visible,
    allowed: () => deps.rolesNow().some((role) => role === 'DISPATCHER' || role === 'ZONE_ADMIN'),
  });
  const command = async (outgoing: Omit<OutgoingCommand, 'baseVersion'>): Promise<CommandOutcome> => {
    const version = outgoing.entity === null ? undefined : store.get(outgoing.entity)?.version;
    const outcome = await deps.send({
      ...outgoing,
      ...(version === undefined ? {} : { baseVersion: version }),
    });
    if (outcome.kind === 'accepted') {
      // The reply shows at once; the feed brings the same version later and is then heard as known.
      const known = store.get(outcome.incident.id)?.version ?? 0;
      if (outcome.incident.version === known + 1) store.put(outcome.incident);
      deps.frames.next(publish);
    }
    return outcome;
  };
  return {
    incidents: computed(() => incidents.value),
    incident: lookups.lookup,
    link: computed(() => linkState.value),
    loadState: computed(() => loadState.value),
    notice: computed(() => notice.value),
    dismissNotice: () => {
      notice.value = null;
    },
    refusedMessages: refusals.messages,
    open: (input) => command({ document: incidentDocuments.open, input: { ...input }, entity: null }),
    addNote: (input) =>
      command({ document: incidentDocuments.addNote, input: { ...input }, entity: input.incidentId }),
    changePriority: (input) =>
      command({ document: incidentDocuments.changePriority, input: { ...input }, entity: input.incidentId }),
    close: (input) =>
      command({ document: incidentDocuments.close, input: { ...input }, entity: input.incidentId }),
    start: () => {
      if (loadState.value === 'idle') loadState.value = 'loading';
      link.start();
      cancelTick();
      tick();
      stopRefusals();
      stopRefusals = refusals.start();
    },
    stop: () => {
      cancelTick();
      stopRefusals();
      driver.stop();
      link.stop();
    },
  };
};

const Message = v.object({ incidents: FeedPageSchema });
