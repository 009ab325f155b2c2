import { describe, expect, test } from 'vitest';
import { kept } from '../../shared/retention/kept.ts';
import type { RetentionPorts } from './RetentionPorts.ts';
import { retain } from './retain.ts';
import { retentionWorld } from './retentionWorld.fixture.ts';

const day = 86_400_000;
const start = '2026-11-22T02:30:00.000Z';

describe('the nightly retention', () => {
  test('catches up after three weeks of standing still', async () => {
    const world = retentionWorld(start);
    await retain(world.ports)(Number.POSITIVE_INFINITY);
    world.put(
      'operations',
      kept('ADM_5', '2021-12-01T10:00:00.000Z', { pk: 'INCIDENT#1', sk: 'TIMELINE#1' }),
    );
    world.pass(30 * day);

    expect(await retain(world.ports)(Number.POSITIVE_INFINITY)).toEqual({ erased: 1, reviewed: 0, left: 0 });
  });

  test('leaves what somebody changed meanwhile, and comes back for it', async () => {
    const world = retentionWorld(start);
    world.put('operations', kept('ADM_5', '2021-11-21T10:00:00.000Z', { pk: 'INCIDENT#1', sk: 'INCIDENT' }));
    const raced: RetentionPorts = {
      ...world.ports,
      keepLedger: async () =>
        world.put(
          'operations',
          kept('ADM_5', '2026-11-22T02:00:00.000Z', { pk: 'INCIDENT#1', sk: 'INCIDENT' }),
        ),
    };

    expect(await retain(raced)(Number.POSITIVE_INFINITY)).toEqual({ erased: 0, reviewed: 0, left: 1 });
    expect(world.tables.operations.size).toBe(1);
    expect(await world.ports.doneUntil()).toBeNull();
  });

  test('asks about an incident that nobody closed, once a year', async () => {
    const world = retentionWorld(start);
    world.put(
      'operations',
      kept('ADM_5', '2021-11-21T10:00:00.000Z', { pk: 'INCIDENT#1', sk: 'INCIDENT' }, { open: true }),
    );

    const nights: number[] = [];
    for (let night = 0; night < 800; night++) {
      if ((await retain(world.ports)(Number.POSITIVE_INFINITY)).reviewed > 0) nights.push(night);
      world.pass(day);
    }

    expect(nights).toEqual([0, 365, 730]);
    expect(world.rows[0]).toMatchObject({
      type: 'retention.reviewed',
      audit: { op: 'RETENTION', objectId: '1', subjects: [{ kind: 'INCIDENT', id: '1' }] },
    });
  });
});
