import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OperationName } from '../../shared/policy/operations.generated.ts';
import { brokenTruths } from './brokenTruths.ts';
import { replayedCopies } from './replayedCopies.ts';
import { type ShiftWorld, shiftWorld, unitIds } from './shiftWorld.ts';

const runs = process.env.LONG === undefined ? 60 : 2_000;
const acts = 40;

/** One press of somebody: by numbers, so that it means something in whatever the world is by then. */
interface Press {
  readonly kind: number;
  readonly who: number;
  readonly unit: number;
  readonly which: number;
  /** Sent twice, because the answer was lost; or together with the press after it. */
  readonly how: 'ONCE' | 'TWICE' | 'TOGETHER';
}

/** Evenly: fast-check's love of small numbers would open incidents all day. */
const press: fc.Arbitrary<Press> = fc.noBias(
  fc.record({
    kind: fc.nat(99),
    who: fc.nat(9),
    unit: fc.nat(unitIds.length - 1),
    which: fc.nat(9),
    how: fc.constantFrom('ONCE', 'ONCE', 'TWICE', 'TOGETHER'),
  }),
);

type Asked = readonly ['desk' | 'officer', OperationName, object];

/** What a press asks, of what there is. */
const askedBy = ({ incidents, store }: ShiftWorld, { kind, who, unit, which }: Press): Asked => {
  const all = [...incidents.incidents.keys()];
  const incidentId = all[which % Math.max(all.length, 1)] ?? '01JDZ000000000000000000999';
  const another = all[(which + 1) % Math.max(all.length, 1)] ?? incidentId;
  const alarmId = [...store.alarms.keys()][which] ?? [...store.alarms.keys()].at(-1) ?? incidentId;
  const unitId = unitIds[unit] ?? unitIds[0];
  const known = store.units.get(unitId);
  // An officer mostly presses on their own screen: their unit, and what it was sent to.
  const own = store.crews.get(`officer-${who}`) ?? unitId;
  const mine = which < 8 ? (store.units.get(own)?.assignment?.incidentId ?? incidentId) : incidentId;
  const from = known?.assignment?.incidentId;
  const open: Asked = [
    'desk',
    'Mutation.openIncident',
    { type: 'FIGHT', priority: 'P2', title: 'Ruzie', location: { address: 'Fictieve Kaai 1' } },
  ];
  if (kind < 6 || all.length === 0) return open;
  if (kind < 27) return ['officer', 'Mutation.startShift', { unitId, role: 'DRIVER' }];
  if (kind < 42)
    return [
      'desk',
      'Mutation.assignUnit',
      { incidentId, unitId, ...(which % 2 === 0 && from !== undefined ? { fromIncidentId: from } : {}) },
    ];
  if (kind < 50)
    return ['officer', 'Mutation.acceptAssignment', { incidentId: mine, enRoute: which % 2 === 0 }];
  if (kind < 53) return ['officer', 'Mutation.acknowledgeAssignment', { incidentId: mine }];
  if (kind < 56) return ['officer', 'Mutation.declineAssignment', { incidentId: mine, reason: 'BUSY' }];
  if (kind < 72) {
    const status = (['EN_ROUTE', 'ON_SCENE', 'AVAILABLE_PATROL', 'BUSY_ADMIN', 'TRANSPORT'] as const)[
      which % 5
    ];
    return which < 8
      ? ['officer', 'Mutation.setUnitStatus', { unitId: own, status }]
      : ['desk', 'Mutation.setUnitStatus', { unitId, status }];
  }
  if (kind < 76) return ['desk', 'Mutation.standDownUnit', { incidentId, unitId, reason: 'NOT_NEEDED' }];
  if (kind < 80) return ['desk', 'Mutation.closeIncident', { incidentId, code: 'FALSE_ALARM' }];
  if (kind < 83) return ['desk', 'Mutation.mergeIncident', { incidentId, intoId: another }];
  if (kind < 86) return ['officer', 'Mutation.raiseAlarm', { cause: 'HOLD', unitId: own }];
  if (kind < 89) return ['desk', 'Mutation.answerAlarm', { alarmId }];
  if (kind < 92) return ['desk', 'Mutation.endAlarm', { alarmId, result: 'HELPED' }];
  if (kind < 96) return ['officer', 'Mutation.leaveCrew', { unitId: own }];
  if (kind < 98) return ['officer', 'Mutation.endShift', { unitId: own, leaveOpen: which % 2 === 0 }];
  return ['desk', 'Mutation.reopenIncident', { incidentId, reason: 'Toch niet voorbij' }];
};

/** A shift; gives what did not hold, and what was done and refused. */
const shift = async (presses: readonly Press[], spoil: (world: ShiftWorld) => void = () => {}) => {
  const world = shiftWorld();
  const broken: string[] = [];
  const counts = new Map<string, number>();
  const doIt = async (one: Press): Promise<void> => {
    const [who, name, input] = askedBy(world, one);
    const commandId = world.newUlid();
    const send = () => world.call(who, one.who, name, input, commandId);
    const answers = one.how === 'TWICE' ? await Promise.all([send(), send()]) : [await send()];
    const [first] = answers;
    counts.set(name, (counts.get(name) ?? 0) + (first?.ok ? 1 : 0));
    // A lost answer is asked for again; it says the same, or that both came at once and one must wait.
    if (answers.length === 2 && answers.every(({ ok }) => ok)) {
      const after = await send();
      if (!after.ok) broken.push(`${name} was done and is refused when it comes again`);
    }
  };
  for (let k = 0; k < presses.length; k++) {
    const [one, other] = [presses[k], presses[k + 1]];
    if (one === undefined) break;
    if (one.how === 'TOGETHER' && other !== undefined) {
      await Promise.all([doIt(one), doIt(other)]);
      k++;
    } else await doIt(one);
    world.pass(11_000);
    spoil(world);
    broken.push(...brokenTruths(world));
    if (broken.length > 0) break;
  }
  return { world, broken, counts };
};

test('a shift of two desks and five units keeps its truths whatever is pressed, twice, at once or again', async () => {
  const done = new Map<string, number>();
  let pressed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(press, { minLength: acts, maxLength: acts }), async (presses) => {
      const { broken, counts } = await shift(presses);
      pressed += presses.length;
      for (const [name, n] of counts) done.set(name, (done.get(name) ?? 0) + n);
      expect(broken).toEqual([]);
    }),
    { numRuns: runs },
  );
  const names = [...done].filter(([, n]) => n > 0);
  console.log(
    `shift: ${pressed} presses in ${runs} shifts, ${names.map(([name, n]) => `${name.slice(9)} ${n}`).join(', ')}; 0 truths broken`,
  );
  expect(names.length).toBeGreaterThan(10);
}, 300_000);

test('every client ends as the server is, in whatever order and however often it is told', async () => {
  let entries = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(press, { minLength: acts, maxLength: acts }),
      fc.nat(),
      async (presses, seed) => {
        const { world } = await shift(presses);
        const { rows } = world.incidents;
        const shuffled =
          fc.sample(fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 }), {
            numRuns: 1,
            seed,
          })[0] ?? [];
        const copies = replayedCopies(shuffled);
        entries += shuffled.length;
        const server = new Map<string, unknown>([
          ...world.incidents.incidents,
          ...world.store.units,
          ...world.store.alarms,
        ]);
        expect([...copies.keys()].toSorted()).toEqual([...server.keys()].toSorted());
        for (const [id, there] of server) expect(copies.get(id), id).toEqual(there);
      },
    ),
    { numRuns: runs },
  );
  console.log(`shift: ${entries} entries told twice and shuffled, every copy as the server`);
}, 300_000);

test('seeded faults are noticed: a unit that forgets what it is on, and a person in two crews', async () => {
  const noticed = async (spoil: (world: ShiftWorld) => void): Promise<boolean> => {
    for (let seed = 0; seed < 40; seed++) {
      const presses =
        fc.sample(fc.array(press, { minLength: acts, maxLength: acts }), { numRuns: 1, seed })[0] ?? [];
      if ((await shift(presses, spoil)).broken.length > 0) return true;
    }
    return false;
  };

  expect(await noticed(() => {})).toBe(false);
  expect(
    await noticed(({ store }) => {
      for (const [id, { assignment: _, ...unit }] of store.units) store.units.set(id, unit);
    }),
  ).toBe(true);
  expect(
    await noticed(({ store }) => {
      const [first] = [...store.units.values()].flatMap(({ crew }) => crew);
      for (const [id, unit] of store.units)
        if (first !== undefined && unit.crew.length > 0) store.units.set(id, { ...unit, crew: [first] });
    }),
  ).toBe(true);
}, 120_000);
