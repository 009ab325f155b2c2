import { expect, test } from 'vitest';
import type { JournalHeads } from '../../shared/journal/JournalHeads.ts';
import type { JournalMark } from '../../shared/journal/JournalMark.ts';
import type { StoredSecret } from '../../shared/journal/JournalSeals.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { pendingRowOf } from '../../shared/journal/pendingRow.fixture.ts';
import { planPage } from '../../shared/journal/planPage.ts';
import { rowKey } from '../../shared/journal/rowKey.ts';
import { openSeals } from '../../shared/journal/seals.fixture.ts';
import { rememberView } from './rememberView.ts';
import type { SequencerPorts } from './SequencerPorts.ts';

const row = (id: string, version: number, topic = 'operations'): PendingRow =>
  pendingRowOf(id, version, { topic });

/** A store of which it is counted how often it is asked. */
const world = () => {
  const state = {
    heads: { epoch: 'A', begun: true, n: 0, hash: '0'.repeat(64), topics: new Map() } as JournalHeads,
    asked: 0,
    overtaken: false,
  };
  const secrets = new Map<string, StoredSecret>();
  const rows = new Map<string, { mark: JournalMark | null }>();
  const ports = rememberView({
    readView: async () => {
      state.asked++;
      return { heads: state.heads, rows, secrets };
    },
    writePage: async (page) => {
      if (state.overtaken) return 'OVERTAKEN';
      state.heads = page.after;
      for (const { of, wrapped } of page.secrets) secrets.set(of, { wrapped });
      for (const { row: own, mark } of page.marks) rows.set(rowKey(own), { mark });
      return 'WRITTEN';
    },
    readUnmarkedBefore: async () => [],
    publish: async () => 'PUBLISHED',
    pause: async () => undefined,
    newEpoch: () => 'A',
    withdraw: async () => 'PUBLISHED',
    seals: async () => openSeals(),
  } satisfies SequencerPorts);
  const write = async (...batch: PendingRow[]): Promise<string> => {
    const topics = [...new Set(batch.flatMap(({ topic }) => topic ?? []))];
    const aggregates = [...new Set(batch.map(({ pk }) => pk))];
    const view = await ports.readView(batch, topics, aggregates);
    if (view.heads === null) throw new Error('no heads');
    const seals = openSeals([...view.secrets.keys()]);
    return ports.writePage(planPage(view.heads, batch, seals).page);
  };
  return { state, ports, write };
};

test('whoever wrote the last page need not ask where the journal is', async () => {
  const { state, write } = world();

  await write(row('a', 1));
  await write(row('a', 2), row('b', 1));
  await write(row('b', 2));

  expect(state.asked).toBe(1);
  expect(state.heads.n).toBe(4);
});

test('a row it numbered itself is known to have a number', async () => {
  const { ports, write } = world();
  await write(row('a', 1));

  const view = await ports.readView([row('a', 1)], ['operations'], []);
  expect(view.rows.get(rowKey(row('a', 1)))?.mark).toEqual({ epoch: 'A', n: 1, seq: 1 });
});

test('the store is asked about an aggregate whose version before was not seen', async () => {
  const { state, write } = world();
  await write(row('a', 1));

  await write(row('c', 7));
  expect(state.asked).toBe(2);
});

test('the store is asked about a topic that was not seen, and the others are not forgotten', async () => {
  const { state, write } = world();
  await write(row('a', 1));
  await write(row('b', 1, 'channel/9'));
  await write(row('a', 2));

  expect(state.asked).toBe(2);
  expect(state.heads.topics).toEqual(
    new Map([
      ['operations', 2],
      ['channel/9', 1],
    ]),
  );
});

test('once overtaken it asks', async () => {
  const { state, write } = world();
  await write(row('a', 1));
  state.overtaken = true;
  await write(row('a', 2));
  state.overtaken = false;
  state.heads = { ...state.heads, n: 40, topics: new Map([['operations', 40]]) };

  expect(await write(row('a', 2))).toBe('WRITTEN');
  expect(state.asked).toBe(2);
  expect(state.heads.n).toBe(41);
});

test('an aggregate’s secret is known once seen, and the store is asked for one that was not', async () => {
  const { state, ports, write } = world();
  await write(row('a', 1), row('b', 1));

  const known = await ports.readView([row('a', 2)], ['operations'], ['INCIDENT#a']);
  const asked = state.asked;
  await ports.readView([row('a', 2)], ['operations'], ['INCIDENT#c']);

  expect(known.secrets).toEqual(new Map([['INCIDENT#a', { wrapped: 'secret of INCIDENT#a' }]]));
  expect([asked, state.asked]).toEqual([1, 2]);
});
