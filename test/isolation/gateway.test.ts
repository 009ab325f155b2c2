import { randomUUID } from 'node:crypto';
import { ulid } from 'ulid';
import { beforeAll, describe, expect, test } from 'vitest';
import { type GraphqlAnswer, graphqlCall } from '../fixtures/graphqlCall.ts';
import { localCloud } from '../fixtures/localCloud.ts';
import { type DeployedSide, deployedSide, operations, sentNow } from './deployedSide.ts';
import { replacedAt } from './world/atPath.ts';
import { idAt } from './world/attackZone.ts';
import { type ArgumentPath, contractOperations } from './world/contract.ts';
import { recipes } from './world/recipes.ts';
import { type ZoneObjects, zoneObjects } from './world/zoneObjects.ts';

const cloud = localCloud();
const contract = contractOperations().filter(({ name }) => !name.startsWith('Subscription.'));

/** One refusal empties a whole answer (every field is non-null), so a batch tries one id, so many times at once. */
const aliasesInBatch = 3;

type Variables = Readonly<Record<string, unknown>>;
interface Outcome {
  tried: number;
  requests: number;
  readonly through: string[];
  readonly oracles: string[];
}

let a: DeployedSide;
let b: DeployedSide;

beforeAll(async () => {
  const [first, second] = cloud.zones;
  if (!first || !second) throw new Error('Isolation needs two zones');
  [a, b] = await Promise.all([deployedSide(cloud, first), deployedSide(cloud, second)]);
}, 400_000);

/** Ids of the same forms that no zone has. */
const nowhere = (): ZoneObjects => ({
  ...zoneObjects('5997'),
  answeredCommand: ulid(),
  person: () => randomUUID(),
  session: () => randomUUID(),
});

/** A rightly made call with an id of somebody's in one place: of the other zone's, of nobody's, and like the other zone's. */
const callsWith = (name: string, path: ArgumentPath, own: ZoneObjects, other: ZoneObjects) => {
  const recipe = recipes[name];
  if (!recipe) throw new Error(`${name} has no recipe in test/isolation/world/recipes.ts`);
  const foreign = idAt(recipe, path, other) ?? '';
  const base = sentNow(recipe.input(own));
  const lower = foreign.toLowerCase();
  const at = (id: unknown): Variables => replacedAt(base, path, id);
  const nobodys = idAt(recipe, path, nowhere()) ?? '';
  return {
    sent: { foreign, unknown: nobodys },
    foreign: at(foreign),
    unknown: at(nobodys),
    alike: [
      at(lower === foreign ? `${foreign}x` : lower),
      at(foreign.replace(/.$/, (last) => (last === '2' ? '3' : '2'))),
    ],
  };
};

/** An answer without what differs from call to call: the id that was sent, said back; ids, numbers, times, places, signatures. */
const shapeOf = ({ data, errors }: GraphqlAnswer, sent: string): string =>
  JSON.stringify([data, errors[0] ?? null], (key, inner) =>
    ['path', 'locations', 'items', 'entries', 'uploads'].includes(key) ? undefined : inner,
  )
    .replaceAll(JSON.stringify(sent), '"<sent>"')
    .replaceAll(/[0-7][0-9A-HJKMNP-TV-Z]{25}|[0-9a-f-]{36}|[0-9a-f]{64}/g, '<id>')
    .replaceAll(/\d+/g, '#')
    .replaceAll(/"reset":(true|false)/g, '"reset"');

/** Sends calls of one operation as aliases of one request. */
const sendBatch = async (
  url: string,
  token: string,
  name: string,
  calls: readonly Variables[],
  outcome: Outcome,
) => {
  const operation = operations.get(name);
  if (!operation) throw new Error(`The contract has no ${name}`);
  const aliases = calls.map((_, index) => operation.alias(`a${index}`));
  const document = `${operation.parent.toLowerCase()}(${aliases.flatMap(({ declared }) => declared).join(', ')}) { ${aliases.map(({ field }) => field).join(' ')} }`;
  const variables = Object.fromEntries(
    calls.flatMap((call, index) => Object.entries(call).map(([key, value]) => [`a${index}_${key}`, value])),
  );
  const answer = await graphqlCall(url, { authorization: token }, document, variables);
  outcome.requests++;
  outcome.tried += calls.length;
  return answer;
};

const isFault = ({ errors }: GraphqlAnswer): boolean =>
  errors.some(({ message }) => message === 'fault.unexpected');

const oneTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const namedAlike = (path: ArgumentPath): boolean =>
  path.some((key) => key === 'team' || key === 'unit' || key === 'districts');

/** One operation of a zone with the other zone's ids, by one of its own people, and by one of the other zone's at this door. */
const attackOperation = async (
  name: string,
  idPaths: readonly ArgumentPath[],
  own: DeployedSide,
  other: DeployedSide,
  outcome: Outcome,
): Promise<void> => {
  const role = recipes[name]?.by ?? 'OFFICER';
  const url = own.zone.graphqlUrl;
  const [mine = '', theirs = ''] = [own.tokens.get(role), other.tokens.get(role)];
  for (const path of idPaths) {
    const recipe = recipes[name];
    // Two zones may call a team alike: then it is the zone's own.
    if (
      !recipe ||
      (own !== other &&
        namedAlike(path) &&
        idAt(recipe, path, own.objects) === idAt(recipe, path, other.objects))
    )
      continue;
    const { foreign, unknown, alike, sent } = callsWith(name, path, own.objects, other.objects);
    const key = `${name} ${path.join('.')}`;
    // Each a command of its own, so that a batch is not one command sent five times.
    const batch = (call: Variables) =>
      oneTo(aliasesInBatch).map(() => (path.at(-1) === 'commandId' ? call : withOwnCommand(call)));
    const ask = async (call: Variables): Promise<GraphqlAnswer> => {
      const answer = await sendBatch(url, mine, name, batch(call), outcome);
      // A fault of a machine without breath says nothing of an id: what it says of one, it says again.
      return isFault(answer) ? sendBatch(url, mine, name, batch(call), outcome) : answer;
    };
    const asForeign = await ask(foreign);
    const asUnknown = await ask(unknown);
    const asAlike = await sendBatch(url, mine, name, alike.map(withOwnCommand), outcome);
    const answers = [asForeign, asUnknown, asAlike];
    if (answers.some(({ text }) => text.includes(other.objects.mark)))
      outcome.through.push(`${key} showed the other zone’s`);
    const [one, two] = [shapeOf(asForeign, sent.foreign), shapeOf(asUnknown, sent.unknown)];
    if (one !== two) outcome.oracles.push(`${key}: ${one} / ${two}`.slice(0, 900));
    const atDoor = await sendBatch(
      url,
      theirs,
      name,
      batch(recipes[name]?.input(own.objects) ?? {}),
      outcome,
    );
    if (atDoor.data !== null) outcome.through.push(`${key}: a stranger was answered`);
  }
};

const withOwnCommand = (call: Variables): Variables =>
  'envelope' in call ? { ...call, envelope: { ...(call.envelope as object), commandId: ulid() } } : call;

/** Envelopes are one for all commands; what would make people or turn the organisation over is tried in process alone. */
const isTriedHere = (name: string, path: ArgumentPath): boolean =>
  (path[0] !== 'envelope' || name === 'Mutation.addNote') &&
  name !== 'Mutation.changeOrganisation' &&
  path.at(-1) !== 'username';

const attackAll = async (own: DeployedSide, other: DeployedSide, outcome: Outcome): Promise<void> => {
  for (const { name, idPaths } of contract)
    await attackOperation(
      name,
      idPaths.filter((path) => isTriedHere(name, path)),
      own,
      other,
      outcome,
    );
};

describe('through the real gateway and the deployed functions', () => {
  test('positive control: every operation of the contract answers who may call it', () => {
    const names = contract.map(({ name }) => name);
    for (const side of [a, b])
      for (const name of names) {
        const answer = side.controls.get(name);
        expect(
          answer?.data?.[name.split('.')[1] ?? ''] ?? null,
          `${side.zone.code} ${name}: ${answer?.text.slice(0, 400)}`,
        ).not.toBeNull();
      }
    console.log(
      `isolation: ${names.length * 2} of ${names.length * 2} operations answered rightly through the gateway`,
    );
  });

  test('batches of aliases with the other zone’s ids open nothing and tell nothing, both ways', async () => {
    const outcome: Outcome = { tried: 0, requests: 0, through: [], oracles: [] };
    await Promise.all([attackAll(a, b, outcome), attackAll(b, a, outcome)]);
    console.log(
      `isolation: ${outcome.tried} aliased fields in ${outcome.requests} batches through the gateway, ${outcome.through.length} through, ${outcome.oracles.length} tell that an id exists`,
    );
    expect(outcome.through).toEqual([]);
    expect(outcome.oracles).toEqual([]);
    expect(outcome.tried).toBeGreaterThan(500);
  }, 300_000);

  test('null and arrays where an id stands are refused, and no batch may be longer than the API’s limit', async () => {
    let tried = 0;
    for (const { name, idPaths } of contract)
      for (const path of idPaths)
        for (const value of [[idAt(recipes[name] as never, path, b.objects), 'x'], { id: 'x' }]) {
          const recipe = recipes[name];
          const operation = operations.get(name);
          if (!recipe || !operation) throw new Error(name);
          const variables = replacedAt(sentNow(recipe.input(a.objects)), path, value);
          const answer = await a.call(recipe.by, operation.document, variables);
          tried++;
          expect(
            answer.data?.[operation.field] ?? null,
            `${name} ${path}: ${answer.text.slice(0, 300)}`,
          ).toBeNull();
          expect(answer.text).not.toContain(b.objects.mark);
        }
    const many = await a.call(
      'OFFICER',
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: me { id }`).join(' ')} }`,
      {},
    );
    expect(many.data).toBeNull();
    console.log(`isolation: ${tried} arrays and objects in place of ids through the gateway, 0 answered`);
  }, 120_000);

  test('seeded fault: a batch whose answers show or tell something is noticed', async () => {
    const outcome: Outcome = { tried: 0, requests: 0, through: [], oracles: [] };
    // A zone that has the other's things: its own ids stand where the other's should.
    const looking = { ...a, objects: { ...a.objects, mark: a.objects.incidentNumber } };
    await attackOperation('Query.incident', [['id']], a, looking, outcome);
    console.log(
      `isolation: the seeded fault was noticed ${outcome.through.length} and ${outcome.oracles.length} times`,
    );
    expect(outcome.through.length).toBeGreaterThan(0);
    expect(outcome.oracles.length).toBeGreaterThan(0);
  });
});
