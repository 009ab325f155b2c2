import { describe, expect, test } from 'vitest';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { kept } from '../../shared/retention/kept.ts';
import type { RetentionPorts } from './RetentionPorts.ts';
import { replayErasures } from './replayErasures.ts';
import { retain } from './retain.ts';
import { retentionWorld } from './retentionWorld.fixture.ts';

const day = 86_400_000;
const start = '2026-11-22T02:30:00.000Z';

describe('a restore of an older copy', () => {
  const lived = async () => {
    const world = retentionWorld(start);
    for (let n = 0; n < 1_500; n++) {
      const at = isoOf(millisecondsOf('2021-11-22T10:00:00.000Z') + n * 3_600_000);
      world.put('operations', kept('ADM_5', at, { pk: `INCIDENT#${n}`, sk: 'INCIDENT' }));
      world.secrets.set(`INCIDENT#${n}`, 'THERE');
    }
    const copy = [...world.tables.operations.values()];
    for (let night = 0; night < 50; night++) {
      world.pass(day);
      await retain(world.ports)(Number.POSITIVE_INFINITY);
    }
    const gone = world.erased.map(({ item }) => `${item.pk} ${item.sk}`);
    world.restoredTo('');
    for (const item of copy) {
      world.put('operations', item);
      world.secrets.set(item.pk, 'THERE');
    }
    return { world, gone };
  };

  test('has nothing left of what was erased once the ledger was replayed', async () => {
    const { world, gone } = await lived();
    const before = gone.filter((key) => world.tables.operations.has(key)).length;

    const replayed = await replayErasures(world.ports)();

    expect(before).toBeGreaterThanOrEqual(1_000);
    expect(gone.filter((key) => world.tables.operations.has(key))).toEqual([]);
    expect(gone.filter((key) => world.secrets.get(key.split(' ')[0] ?? '') === 'THERE')).toEqual([]);
    expect(world.tables.operations.size).toBe(1_500 - gone.length);
    expect(world.knows()).toBe(world.ledger.at(-1)?.place);
    expect(await replayErasures(world.ports)()).toEqual({ entries: 0, erased: 0 });
    expect(replayed.entries).toBe(gone.length);
    console.log(
      `restore: ${before} erased items came back with the copy, 0 remain after the ledger was replayed`,
    );
  });

  test('goes on where it was stopped, and asks only for what the copy does not know', async () => {
    const { world, gone } = await lived();
    const half = Math.floor(world.ledger.length / 2);
    let left = half;
    const stopped = replayErasures({
      ...world.ports,
      see: async (place, at) => {
        if (left-- === 0) throw new Error('stopped');
        await world.ports.see(place, at);
      },
    });

    await expect(stopped()).rejects.toThrow('stopped');
    expect(world.knows()).toBe(world.ledger[half - 1]?.place);
    const rest = await replayErasures(world.ports)();

    expect(rest.entries).toBe(world.ledger.slice(half).flatMap(({ entries }) => entries).length);
    expect(gone.filter((key) => world.tables.operations.has(key))).toEqual([]);
  });

  test('a seeded fault, a ledger that lost an entry, is noticed', async () => {
    const { world, gone } = await lived();
    world.ledger.splice(500, 1);

    await replayErasures(world.ports)();

    expect(gone.filter((key) => world.tables.operations.has(key))).toHaveLength(1);
  });

  test('does not touch an item that came later under the same key', async () => {
    const { world, gone } = await lived();
    const [pk = '', sk = ''] = gone[0]?.split(' ') ?? [];
    world.put('operations', kept('ADM_5', world.now(), { pk, sk }));

    await replayErasures(world.ports)();

    expect(world.tables.operations.has(`${pk} ${sk}`)).toBe(true);
  });

  test('is not seen in a zone that only goes on: the tables know of each place before anything stands there', async () => {
    const world = retentionWorld(start);
    for (let n = 0; n < 200; n++)
      world.put(
        'operations',
        kept('ADM_5', '2021-11-21T10:00:00.000Z', { pk: `INCIDENT#${n}`, sk: 'INCIDENT' }),
      );
    const behind: boolean[] = [];
    const looked: RetentionPorts = {
      ...world.ports,
      keepLedger: async (place, entries) => {
        behind.push(place > world.knows());
        await world.ports.keepLedger(place, entries);
      },
    };

    await retain(looked)(Number.POSITIVE_INFINITY);

    expect(behind).toHaveLength(200);
    expect(behind).not.toContain(true);
  });
});
