import { describe, expect, test } from 'vitest';
import { type AttackOutcome, attackOperation, idAt } from '../world/attackZone.ts';
import { contractOperations } from '../world/contract.ts';
import { recipes } from '../world/recipes.ts';
import type { ZoneFaults } from '../world/ZoneFaults.ts';
import { zoneObjects } from '../world/zoneObjects.ts';
import { zoneWorld } from '../world/zoneWorld.ts';

const operations = contractOperations();
const directions = [
  ['5449', '5450'],
  ['5450', '5449'],
] as const;

/** By night each operation goes both ways; by day one of them, by turns, for a way costs two minutes of both cores. */
const every = process.env.LONG === '1';

/** Every operation, one way or both, with what a seeded fault changes. */
const attack = async (
  names: readonly string[],
  both: boolean,
  faultsOf?: Parameters<typeof attackOperation>[3],
): Promise<AttackOutcome> => {
  const outcome: AttackOutcome = { tried: 0, through: [], oracles: [] };
  const named = operations.filter(({ name }) => names.includes(name));
  for (const [way, direction] of directions.entries())
    for (const [turn, operation] of named.entries())
      if (both ? every || turn % 2 === way : way === 0)
        await attackOperation(operation, direction, outcome, faultsOf);
  return outcome;
};

const all = operations.map(({ name }) => name);

describe('no id of another zone opens anything, nor tells that it exists', () => {
  test('positive control: every operation of the contract answers who may ask, with every id it can carry', async () => {
    for (const code of ['5449', '5450'])
      for (const { name, idPaths } of operations) {
        const recipe = recipes[name];
        if (recipe === undefined) throw new Error(`${name} has no recipe in test/isolation/world/recipes.ts`);
        const world = zoneWorld(code);
        for (const path of idPaths)
          expect(idAt(recipe, path, world.objects), `${name} ${path}`).toBeDefined();
        const answer = await world.ask(name, recipe.input(world.objects), world.tokenOf(recipe.by));
        expect(answer, name).toMatchObject({ ok: true });
      }
    expect(Object.keys(recipes).filter((name) => !all.includes(name))).toEqual([]);
    console.log(
      `isolation in process: ${operations.length * 2} of ${operations.length * 2} positive controls answered`,
    );
  });

  test('in every form, by every role, from inside and from outside, both ways', async () => {
    const { tried, through, oracles } = await attack(all, true);
    console.log(
      `isolation in process: ${tried} attempts with another zone’s ids, ${through.length} through, ${oracles.length} tell that an id exists`,
    );
    expect(through).toEqual([]);
    expect(oracles).toEqual([]);
    expect(tried).toBeGreaterThan(10_000);
  }, 600_000);

  const own = zoneObjects('5449');
  const faults: readonly (readonly [
    string,
    keyof Pick<AttackOutcome, 'through' | 'oracles'>,
    (other: ReturnType<typeof zoneWorld>) => ZoneFaults,
  ])[] = [
    ['functions wired to the other zone’s tables', 'through', (other) => ({ wiredTo: other })],
    [
      'a guard that takes the zone from the token and the role with it',
      'through',
      () => ({
        lettingIn: (event) => {
          const { identity } = event as { identity: { sub: string; claims: object } };
          const sub = identity.sub.replace('p5450', 'p5449');
          return { ...event, identity: { ...identity, sub, claims: { ...identity.claims, zone: own.code } } };
        },
      }),
    ],
    [
      'a look across that answers otherwise where the other zone has it',
      'oracles',
      () => ({
        lettingIn: (event) =>
          JSON.stringify(event).includes('01JDZ5450') ? { ...event, arguments: 1 } : event,
      }),
    ],
  ];
  test.each(faults)('seeded fault: %s is noticed', async (fault, where, faultsOf) => {
    const outcome = await attack(['Query.incident', 'Query.sessions', 'Mutation.addNote'], false, faultsOf);
    console.log(`isolation in process: seeded fault «${fault}» noticed ${outcome[where].length} times`);
    expect(outcome[where].length).toBeGreaterThan(5);
  });
});
