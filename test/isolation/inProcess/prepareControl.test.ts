import { expect, test } from 'vitest';
import { millisecondsOf } from '../../../shared/kernel/instant.ts';
import { prepareControl } from '../prepareControl.ts';
import type { Tell } from '../Tell.ts';
import { contractOperations } from '../world/contract.ts';
import { recipes } from '../world/recipes.ts';
import { zoneWorld } from '../world/zoneWorld.ts';

const ends = ['Mutation.closeIncident'];
/** What needs what only a deployed zone, or a world as it was seeded, has. */
const elsewhere =
  /Person$|Mutation.revokeSession|SignIn|People$|Organisation|previewImport|Rights|journal|Journal|[sS]ession|Mutation.changeCrew/;

test('what a deployed zone is prepared with lets every operation of incidents, units and alarms be called rightly, one after the other in one zone', async () => {
  const world = zoneWorld('5449');
  let objects = world.objects;
  let calls = 0;
  const own = (input: Readonly<Record<string, unknown>>) =>
    'envelope' in input
      ? { ...input, envelope: { ...Object(input.envelope), commandId: objects.ulid(50_000 + ++calls) } }
      : input;
  const tell: Tell = async (field, by, input) => {
    const envelope = { deviceId: objects.device, deviceSeq: 1, tDevice: objects.at };
    const answer = await world.ask(`Mutation.${field}`, own({ envelope, input }), world.tokenOf(by));
    return answer.ok ? (answer.value as Awaited<ReturnType<Tell>>) : null;
  };
  const names = contractOperations()
    .map(({ name }) => name)
    .filter((name) => !elsewhere.test(name) || /Incident(Person|Vehicle)$/.test(name))
    .toSorted((a, b) => ends.indexOf(a) - ends.indexOf(b));
  const refused: string[] = [];
  for (const name of names) {
    const recipe = recipes[name];
    if (recipe === undefined) throw new Error(`${name} has no recipe`);
    const prepared = await prepareControl(
      name.split('.')[1] ?? '',
      objects,
      tell,
      millisecondsOf(objects.at) + 1_800_000,
    );
    objects = prepared.objects;
    const said = recipe.input(objects);
    // The recipe's version is that of an incident nothing happened to yet.
    const envelope =
      'envelope' in said ? { envelope: { ...Object(said.envelope), baseVersion: undefined } } : {};
    const input = 'input' in said ? { input: { ...Object(said.input), ...prepared.input } } : {};
    const answer = await world.ask(name, own({ ...said, ...envelope, ...input }), world.tokenOf(recipe.by));
    if (!answer.ok) refused.push(`${name}: ${answer.refusal.code}`);
  }
  console.log(`prepared controls: ${names.length} operations in one zone, ${refused.length} refused`);
  expect(refused).toEqual([]);
  expect(names.length).toBeGreaterThan(50);
});
