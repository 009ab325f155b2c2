import { describe, expect, test } from 'vitest';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { kept } from '../../shared/retention/kept.ts';
import { retentionRules } from '../../shared/retention/retentionRules.ts';
import type { RetentionClass } from '../../shared/schema.generated.ts';
import type { RetentionPorts } from './RetentionPorts.ts';
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
