import { zone } from '../../functions/middleware/person.fixture.ts';
import { everybodys } from '../../functions/sequencer/pagesAsTold.ts';
import type { SequencerPorts } from '../../functions/sequencer/SequencerPorts.ts';
import { sequenceRows } from '../../functions/sequencer/sequenceRows.ts';
import { createSandbox } from '../../infra/local/gateway/appsyncjs/createSandbox.ts';
import { matchesFilter } from '../../infra/local/gateway/filter/matchesFilter.ts';
import { parseSubscriptionFilter } from '../../infra/local/gateway/filter/parseSubscriptionFilter.ts';
import type { SubscriptionFilter } from '../../infra/local/gateway/model/SubscriptionFilter.ts';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import { bundleResolver } from '../../infra/zone/bundleResolver.ts';
import type { FeedEntry, FeedPage } from '../../shared/journal/FeedPage.ts';
import type { JournalHeads } from '../../shared/journal/JournalHeads.ts';
import type { JournalMark } from '../../shared/journal/JournalMark.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { rowKey } from '../../shared/journal/rowKey.ts';
import { openSeals } from '../../shared/journal/seals.fixture.ts';
import type { Feeds } from './chatWorld.ts';

const sandboxOf = (name: string) =>
  createSandbox(bundleResolver(`${repositoryRoot}functions/resolvers/${name}.ts`), 1_000);
const following = sandboxOf('subscribeChannel');
const withdrawing = sandboxOf('withdraw');

interface Subscription {
  readonly filter: SubscriptionFilter;
  readonly ends: SubscriptionFilter;
  readonly hear: (page: FeedPage) => Promise<void>;
}

const filterIn = (value: unknown): SubscriptionFilter => {
  const parsed = parseSubscriptionFilter(value);
  if (!parsed.ok) throw new Error(parsed.refusal);
  return parsed.value;
};

/** From a row that was stored to whoever follows its channel: the real sequencer, resolvers and filters, over memory. */
export const channelWire = (between: (ports: SequencerPorts) => SequencerPorts = (ports) => ports) => {
  let heads: JournalHeads | null = null;
  const marks = new Map<string, { readonly row: PendingRow; readonly mark: JournalMark | null }>();
  const feeds = new Map<string, FeedEntry[]>();
  let followers: readonly Subscription[] = [];
  let heldBack = 0;
  const ports = between({
    readView: async () => ({ heads, rows: marks, secrets: new Map() }),
    readUnmarkedBefore: async ({ pk, version }) =>
      [...marks.values()]
        .filter(({ row, mark }) => row.pk === pk && row.version < version && mark === null)
        .map(({ row }) => row),
    writePage: async (page) => {
      heads = page.after;
      for (const { row, mark } of page.marks) marks.set(rowKey(row), { row, mark });
      for (const { topic, entries } of page.feeds)
        feeds.set(topic, [...(feeds.get(topic) ?? []), ...entries]);
      return 'WRITTEN';
    },
    publish: async (page) => {
      const passes =
        (one: FeedPage) =>
        ({ filter }: Subscription) =>
          matchesFilter(filter, one);
      heldBack += followers.filter(passes({ ...page, fromN: everybodys })).length;
      heldBack -= followers.filter(passes(page)).length;
      for (const { hear } of followers.filter(({ filter }) => matchesFilter(filter, page))) await hear(page);
      return 'PUBLISHED';
    },
    withdraw: async (withdrawal) => {
      const { effects } = withdrawing.run('response', { stash: {}, result: withdrawal }, 'IAM Authorization');
      for (const ended of effects.invalidations as readonly { subscriptionField: string; payload: unknown }[])
        if (ended.subscriptionField === 'channel')
          followers = followers.filter(({ ends }) => !matchesFilter(ends, ended.payload));
      return 'PUBLISHED';
    },
    pause: async () => {},
    newEpoch: () => 'A',
    seals: async () => openSeals(),
  });
  const sequence = sequenceRows(ports);
  const readFeeds: Feeds = {
    readHead: async (topic) => ({ epoch: heads?.epoch ?? 'NONE', seq: feeds.get(topic)?.length ?? 0 }),
    readFeed: async ({ topic, epoch, after, limit }) => {
      const all = feeds.get(topic) ?? [];
      const entries = all.slice(after, after + limit);
      const to = after + entries.length;
      return { topic, epoch, head: all.length, from: after + 1, to, reset: false, entries };
    },
  };
  return {
    readFeeds,
    /** How often somebody was not told what was said before they came, and published after it. */
    heldBack: () => heldBack,
    /** Rows as a stream hands them over; they are stored before it does. */
    stored: (rows: readonly PendingRow[]) => {
      for (const row of rows) marks.set(rowKey(row), { row, mark: null });
    },
    sequence,
    /** What the function said yes to, through the resolver's own filters. Out: how to let go. */
    follow: (personId: string, opened: unknown, hear: Subscription['hear']): (() => void) => {
      const context = {
        stash: {},
        env: { ZONE_CODE: zone },
        identity: { sub: personId, claims: { zone } },
        result: { ok: true, value: opened },
      };
      const { effects, ending } = following.run('response', context, 'User Pool Authorization');
      if (ending.kind !== 'VALUE') throw new Error(JSON.stringify(ending));
      const filter = filterIn(effects.subscriptionFilter);
      const subscription = { filter, ends: filterIn(effects.invalidationFilter), hear };
      followers = [...followers, subscription];
      return () => {
        followers = followers.filter((one) => one !== subscription);
      };
    },
  };
};

export type ChannelWire = ReturnType<typeof channelWire>;
