import { describe, expect, test } from 'vitest';
import type { FeedPage } from '../../shared/journal/FeedPage.ts';
import type { JournalHeads } from '../../shared/journal/JournalHeads.ts';
import type { JournalMark } from '../../shared/journal/JournalMark.ts';
import type { JournalPage } from '../../shared/journal/JournalPage.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { pendingRowOf } from '../../shared/journal/pendingRow.fixture.ts';
import { rowKey } from '../../shared/journal/rowKey.ts';
import { openSeals } from '../../shared/journal/seals.fixture.ts';
import type { Withdrawal } from '../../shared/journal/withdrawalOf.ts';
import type { SequencerPorts } from './SequencerPorts.ts';
import { sequenceRows } from './sequenceRows.ts';

const row = (id: string, version: number): PendingRow => pendingRowOf(id, version);

/** A store that does as it is told, with what commands left in it. */
const world = (left: readonly PendingRow[], more: Partial<SequencerPorts> = {}) => {
  let heads: JournalHeads | null = null;
  const rows = new Map(left.map((own) => [rowKey(own), { row: own, mark: null as JournalMark | null }]));
  const pages: JournalPage[] = [];
  const published: FeedPage[] = [];
  const withdrawn: Withdrawal[] = [];
  const ports: SequencerPorts = {
    readView: async () => ({ heads, rows, secrets: new Map() }),
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
    withdraw: async (withdrawal) => {
      withdrawn.push(withdrawal);
      return 'PUBLISHED';
    },
    seals: async () => openSeals(),
    ...more,
  };
  const order = (): string =>
    pages
      .flatMap((page) => page.marks.map(({ row: own, mark }) => `${own.id}${own.version}=${mark.n}`))
      .join(' ');
  return { ports, pages, published, withdrawn, order };
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
    const heads = { epoch: 'B', begun: true, n: 0, hash: '0'.repeat(64), topics: new Map() };
    const view = await ports.readView([], [], []);

    await sequenceRows({ ...ports, readView: async () => ({ ...view, heads }) })([row('a', 1)]);

    expect(published).toHaveLength(1);
  });

  /** The same ports on another epoch, whose first looks miss the heads that are there. */
  const missingHeads = (ports: SequencerPorts, until: number) => {
    const seen = { looks: 0 };
    const readView: SequencerPorts['readView'] = async (...asked) => {
      seen.looks += 1;
      const view = await ports.readView(...asked);
      return seen.looks <= until ? { ...view, heads: null } : view;
    };
    return { seen, ports: { ...ports, newEpoch: () => 'B', readView } };
  };

  test('looks again where a mark was there and its heads were not yet: a batch read is no snapshot', async () => {
    const { ports, published } = world([row('a', 1)]);
    await sequenceRows(ports)([row('a', 1)]);

    const torn = missingHeads(ports, 1);
    expect(await sequenceRows(torn.ports)([row('a', 1)])).toMatchObject({ entries: 0, repeated: 1 });
    expect(published.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('takes marks for those of a journal that is over when its heads are still not there', async () => {
    const { ports } = world([row('a', 1), row('b', 1)]);
    await sequenceRows(ports)([row('a', 1)]);

    const restored = missingHeads(ports, 2);
    const result = await sequenceRows(restored.ports)([row('a', 1), row('b', 1)]);
    expect(result).toMatchObject({ entries: 1, repeated: 0 });
    expect(restored.seen.looks).toBe(2);
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
    // Each of them an aggregate of its own, that brings a secret along: 47 rows and 47 secrets fill a transaction.
    expect(published).toMatchObject([{ from: 1, to: 47 }]);
  });

  test('chains what is in no feed without telling anybody, also when it comes again', async () => {
    const { topic: _, ...silent } = row('a', 1);
    const { ports, pages, published } = world([silent]);

    await sequenceRows(ports)([silent]);
    const again = await sequenceRows(ports)([silent]);

    expect(pages).toMatchObject([{ after: { n: 1 }, feeds: [] }]);
    expect(published).toEqual([]);
    expect(again).toMatchObject({ entries: 0, repeated: 1, published: 0 });
  });

  test.each([
    ['person.rightsChanged', '{}', {}],
    ['person.suspended', '{}', {}],
    ['person.ended', '{}', {}],
    ['session.revoked', '{"sessionId":"s-1"}', { sessionId: 's-1' }],
    ['session.revoked', '{}', {}],
  ])(
    'cuts somebody off on %s, once it is in the journal, and again when it comes again',
    async (type, body, which) => {
      const { topic: _, ...change } = { ...row('p', 1), pk: 'PERSON#p', type, body };
      const chainedFirst: number[] = [];
      const { ports, pages, withdrawn } = world([change]);
      const watched: SequencerPorts = {
        ...ports,
        withdraw: (withdrawal) => {
          chainedFirst.push(pages.length);
          return ports.withdraw(withdrawal);
        },
      };

      const first = await sequenceRows(watched)([change]);
      await sequenceRows(watched)([change]);

      expect(withdrawn).toEqual(Array(2).fill({ personId: 'p', at: change.at, ...which }));
      expect(chainedFirst).toEqual([1, 1]);
      expect(first).toMatchObject({ withdrawn: 1 });
    },
  );

  test('is not done before somebody is cut off', async () => {
    const change = { ...row('p', 1), type: 'person.suspended' };
    const { ports } = world([change], {
      withdraw: async () => {
        throw new Error('no answer');
      },
    });

    await expect(sequenceRows(ports)([change])).rejects.toThrow('was not published');
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
