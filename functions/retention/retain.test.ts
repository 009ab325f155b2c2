import { describe, expect, test } from 'vitest';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { kept } from '../../shared/retention/kept.ts';
import { retentionRules } from '../../shared/retention/retentionRules.ts';
import type { RetentionClass } from '../../shared/schema.generated.ts';
import type { RetentionPorts } from './RetentionPorts.ts';
import { replayErasures } from './replayErasures.ts';
import { retain } from './retain.ts';
import { retentionWorld } from './retentionWorld.fixture.ts';

const day = 86_400_000;
const start = '2026-11-22T02:30:00.000Z';
const long = process.env.LONG !== undefined;
const items = long ? 1_000_000 : 50_000;
const years = 30;
/** The same chance each time (a 32-bit congruential generator is chance enough for dates). */
const chance = (seed: number) => {
  let state = seed;
  return {
    below: (most: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * most);
    },
  };
};

const classes = Object.keys(retentionRules) as RetentionClass[];

interface Findings {
  readonly overdue: number;
  readonly early: number;
  readonly unaccounted: number;
  readonly secretsLeft: number;
  readonly erased: number;
  readonly reviewed: number;
}

/**
 * A zone's thirty years, a night a day: items of every class come, incidents stay open and close, people work and leave.
 * What is found each night is compared with what the law says, worked out here anew.
 */
const thirtyYears = async (
  count: number,
  wrong: (ports: RetentionPorts) => RetentionPorts = (ports) => ports,
  nights = years * 365,
): Promise<Findings> => {
  const world = retentionWorld(start);
  const random = chance(44);
  const engine = retain(wrong(world.ports));
  const perNight = Math.ceil(count / (nights * 0.6));
  let overdue = 0;
  let made = 0;
  let reviewed = 0;
  const open: { pk: string; sk: string; as: RetentionClass; table: 'operations' | 'directory' }[] = [];
  for (let night = 0; night < nights; night++) {
    for (let k = 0; k < perNight && made < count; k++) {
      const at = isoOf(millisecondsOf(world.now()) - random.below(day));
      const retentionClass = classes[random.below(classes.length)] ?? 'ADM_5';
      const n = made++;
      if (retentionClass === 'ADM_5' && random.below(3) === 0) {
        const incident = { pk: `INCIDENT#${n}`, sk: 'INCIDENT' };
        world.put('operations', kept('ADM_5', at, incident, { open: true }));
        world.secrets.set(incident.pk, 'THERE');
        // Some nobody ever closes.
        if (random.below(4) > 0) open.push({ ...incident, as: 'ADM_5', table: 'operations' });
      } else if (retentionClass === 'STAFF_5') {
        const person = { pk: `PERSON#${n}`, sk: 'PERSON' };
        world.put('directory', kept('STAFF_5', at, person, { open: true }));
        world.secrets.set(person.pk, 'THERE');
        open.push({ ...person, as: 'STAFF_5', table: 'directory' });
      } else {
        const table = retentionClass === 'JOURNAL_11' ? 'journal' : 'operations';
        world.put(table, kept(retentionClass, at, { pk: `X#${n % 997}`, sk: `ITEM#${n}` }));
      }
    }
    // What was open ends, some the next day, some after years.
    for (
      let ends = Math.floor(perNight * 0.1 + random.below(100) / 100);
      ends > 0 && open.length > 0;
      ends--
    ) {
      const [ended] = open.splice(random.below(open.length), 1);
      if (ended !== undefined) {
        world.put(ended.table, kept(ended.as, world.now(), { pk: ended.pk, sk: ended.sk }));
      }
    }
    reviewed += (await engine(Number.POSITIVE_INFINITY)).reviewed;
    if (night % 30 === 0 || night === nights - 1) {
      const yesterday = isoOf(millisecondsOf(world.now()) - day);
      for (const table of Object.values(world.tables)) {
        for (const item of table.values()) {
          if (item.dueDay !== undefined && item.dueAt < yesterday) overdue++;
        }
      }
    }
    world.pass(day);
  }
  const ledgered = new Set(world.ledger.flatMap(({ entries }) => entries.map(({ pk, sk }) => `${pk} ${sk}`)));
  const counted = world.rows
    .filter(({ audit }) => audit.op === 'ERASE')
    .reduce((sum, { audit }) => sum + (audit.count ?? 0), 0);
  return {
    overdue,
    early: world.erased.filter(
      ({ item, at }) =>
        item.retentionOpen === true ||
        at < millisecondsOf(item.dueAt) ||
        retentionRules[item.retentionClass].action !== 'ERASE',
    ).length,
    unaccounted:
      world.erased.filter(({ item }) => !ledgered.has(`${item.pk} ${item.sk}`)).length +
      Math.abs(world.erased.length - counted),
    secretsLeft: world.erased.filter(({ item }) => world.secrets.get(item.pk) === 'THERE').length,
    erased: world.erased.length,
    reviewed,
  };
};

describe(`${years} years of a zone`, () => {
  test('nothing stays a day too long, nothing goes early, nothing goes unaccounted for', async () => {
    const { erased, reviewed, ...faults } = await thirtyYears(items);

    expect(faults).toEqual({ overdue: 0, early: 0, unaccounted: 0, secretsLeft: 0 });
    expect(erased).toBeGreaterThan(items / 4);
    expect(reviewed).toBeGreaterThan(items / 20);
    console.log(
      `retention: ${items} items of ${classes.length} classes over ${years} years, ${erased} erased, ${reviewed} reviews: 0 overdue by a day, 0 early, 0 without an audit row, 0 secrets left`,
    );
  }, 3_600_000);

  const seeded: readonly [string, keyof Findings, (ports: RetentionPorts) => RetentionPorts][] = [
    [
      'forgets some days',
      'overdue',
      (ports) => ({
        ...ports,
        dueOn: async (table, on) => (on.endsWith('5') ? [] : ports.dueOn(table, on)),
      }),
    ],
    [
      'forgets a table',
      'overdue',
      (ports) => ({
        ...ports,
        dueOn: async (table, on) => (table === 'directory' ? [] : ports.dueOn(table, on)),
      }),
    ],
    [
      'has a clock a day ahead',
      'early',
      (ports) => ({ ...ports, clock: { now: () => ports.clock.now() + day } }),
    ],
    [
      'takes what is open for closed',
      'early',
      (ports) => ({
        ...ports,
        dueOn: async (table, on) =>
          (await ports.dueOn(table, on)).map(({ retentionOpen: _, ...item }) => item),
      }),
    ],
    ['keeps no ledger', 'unaccounted', (ports) => ({ ...ports, keepLedger: async () => {} })],
    [
      'writes no audit row',
      'unaccounted',
      (ports) => ({
        ...ports,
        erase: (step, ledger) =>
          ports.erase({ ...step, row: { ...step.row, audit: { ...step.row.audit, op: 'NONE' } } }, ledger),
      }),
    ],
    ['forgets the secrets', 'secretsLeft', (ports) => ({ ...ports, eraseSecret: async () => false })],
  ];

  test.each(seeded)('a retention that %s is noticed', async (_, fault, wrong) => {
    const findings = await thirtyYears(3_000, wrong, 8 * 365);

    expect(findings[fault]).toBeGreaterThan(0);
  });
});

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
