import { describe, expect, test } from 'vitest';
import type { FeedPage } from '../../shared/journal/FeedPage.ts';
import type { JournalHeads } from '../../shared/journal/JournalHeads.ts';
import type { JournalMark } from '../../shared/journal/JournalMark.ts';
import type { JournalPage } from '../../shared/journal/JournalPage.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { pendingSortKey } from '../../shared/journal/pendingSortKey.ts';
import { rowKey } from '../../shared/journal/rowKey.ts';
import type { SequencerPorts } from './SequencerPorts.ts';
import { sequenceRows } from './sequenceRows.ts';

const row = (id: string, version: number): PendingRow => ({
  pk: `INCIDENT#${id}`,
  sk: pendingSortKey(version),
  kind: 'PENDING',
  schema: 1,
  zone: '5449',
  topic: 'operations',
  at: '2026-11-22T08:00:00.000Z',
  actor: { kind: 'PERSON', id: 'p', name: 'L. Fictiva' },
  type: 'x',
  v: 1,
  id,
  version,
  body: '{}',
  commandId: `${id}.${version}`,
});

/** A store that does as it is told, with what commands left in it. */
const world = (left: readonly PendingRow[], more: Partial<SequencerPorts> = {}) => {
  let heads: JournalHeads | null = null;
  const rows = new Map(left.map((own) => [rowKey(own), { row: own, mark: null as JournalMark | null }]));
  const pages: JournalPage[] = [];
  const published: FeedPage[] = [];
  const ports: SequencerPorts = {
    readView: async () => ({ heads, rows }),
    readUnmarkedBefore: async ({ pk, version }) =>
      [...rows.values()]
        .filter(({ row: own, mark }) => own.pk === pk && own.version < version && mark === null)
        .map(({ row: own }) => own),
    writePage: async (page) => {
      heads = page.after;
      pages.push(page);
      for (const { row: own, mark } of page.marks) rows.set(rowKey(own), { row: own, mark });
      return 'WRITTEN';
    },
    publish: async (page) => {
      published.push(page);
      return 'PUBLISHED';
    },
    pause: async () => undefined,
    newEpoch: () => 'A',
    payloadHash: (payload) => payload,
    ...more,
  };
  const order = (): string =>
    pages
      .flatMap((page) => page.marks.map(({ row: own, mark }) => `${own.id}${own.version}=${mark.n}`))
      .join(' ');
  return { ports, pages, published, order };
};

describe('the sequencer', () => {
  test('numbers a batch from 1 in a journal that had not begun, and publishes it once', async () => {
    const { ports, published, order } = world([row('a', 1), row('b', 1)]);

    const result = await sequenceRows(ports)([row('a', 1), row('b', 1)]);

    expect(order()).toBe('a1=1 b1=2');
    expect(published).toMatchObject([{ epoch: 'A', from: 1, to: 2 }]);
    expect(result).toMatchObject({ entries: 2, pages: 1, repeated: 0, published: 1 });
  });

  test('publishes a batch that comes again under its old numbers and gives no new ones', async () => {
    const { ports, published, pages } = world([row('a', 1), row('b', 1)]);
    await sequenceRows(ports)([row('a', 1), row('b', 1)]);

    const result = await sequenceRows(ports)([row('a', 1), row('b', 1)]);

    expect(pages).toHaveLength(1);
    expect(published.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(result).toMatchObject({ entries: 0, repeated: 2 });
  });

  test('fetches the versions before one that came too early', async () => {
    const { ports, order } = world([row('a', 1), row('a', 2), row('a', 3), row('b', 1)]);

    await sequenceRows(ports)([row('b', 1), row('a', 3)]);

    expect(order()).toBe('a1=1 a2=2 b1=3 a3=4');
  });

  test('leaves out a row that is gone: it was numbered and has expired', async () => {
    const { ports, pages } = world([]);

    await sequenceRows(ports)([row('a', 1)]);

    expect(pages).toHaveLength(0);
  });

  test('does not publish to an epoch that is over', async () => {
    const { ports, published } = world([row('a', 1)]);
    await sequenceRows(ports)([row('a', 1)]);
    const heads = { epoch: 'B', begun: true, n: 0, topics: new Map() };
    const view = await ports.readView([], []);

    await sequenceRows({ ...ports, readView: async () => ({ ...view, heads }) })([row('a', 1)]);

    expect(published).toHaveLength(1);
  });

  test('reads again when it is overtaken, and gives up after a dozen times', async () => {
    let tries = 0;
    const { ports } = world([row('a', 1)], {
      writePage: async () => {
        tries++;
        return 'OVERTAKEN';
      },
    });

    await expect(sequenceRows(ports)([row('a', 1)])).rejects.toThrow('Overtaken');
    expect(tries).toBe(13);
  });

  test('tries six times to publish, then gives the batch back', async () => {
    let tries = 0;
    const { ports } = world([row('a', 1)], {
      publish: async () => {
        tries++;
        throw new Error('no answer');
      },
    });

    await expect(sequenceRows(ports)([row('a', 1)])).rejects.toThrow('was not published');
    expect(tries).toBe(6);
  });

  test('is not held up by a page the API will never take', async () => {
    const { ports } = world([row('a', 1)], { publish: async () => 'REFUSED' });

    await expect(sequenceRows(ports)([row('a', 1)])).resolves.toMatchObject({
      entries: 1,
      published: 0,
      refused: 1,
    });
  });

  test('publishes what it wrote before it fails', async () => {
    let writes = 0;
    const rows = Array.from({ length: 100 }, (_, index) => row(`i${index}`, 1));
    const { ports, published } = world(rows);
    const failing: SequencerPorts = {
      ...ports,
      writePage: async (page) => {
        if (++writes > 1) throw new Error('the store is gone');
        return ports.writePage(page);
      },
    };

    await expect(sequenceRows(failing)(rows)).rejects.toThrow('the store is gone');
    expect(published).toMatchObject([{ from: 1, to: 90 }]);
  });

  test('does nothing at all with an empty batch', async () => {
    const { ports } = world([], {
      readView: async () => {
        throw new Error('not to be called');
      },
    });

    await expect(sequenceRows(ports)([])).resolves.toMatchObject({ entries: 0 });
  });
});
