import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playShift } from './playShift.ts';
import { replayedCopies } from './replayedCopies.ts';
import { press } from './shiftPresses.ts';
import type { ShiftWorld } from './shiftWorld.ts';

const runs = process.env.LONG === undefined ? 60 : 2_000;
const acts = 40;

test('a shift of two desks and five units keeps its truths whatever is pressed, twice, at once or again', async () => {
  const done = new Map<string, number>();
  let pressed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(press, { minLength: acts, maxLength: acts }), async (presses) => {
      const { broken, counts } = await playShift(presses);
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
        const { world } = await playShift(presses);
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
      if ((await playShift(presses, spoil)).broken.length > 0) return true;
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
