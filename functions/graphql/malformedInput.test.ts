import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorTypes, type Refusal } from '../../shared/kernel/Refusal.ts';
import { personWith } from '../middleware/person.fixture.ts';
import { envelope, graphqlFunction, openInput } from './graphqlFunction.fixture.ts';

/** A first look beside the code; test/hostile asks every operation a thousand times. */
const cases = 200;

/** A well-formed call of every operation, on a store with the one incident they speak of. */
const wellFormed = (id: string, n: number): Readonly<Record<string, object>> => ({
  'Query.me': {},
  'Query.incident': { id },
  'Query.incidents': { filter: 'OPEN', limit: 10 },
  'Query.feed': { topic: '5449/operations', epoch: 'NONE', after: 0 },
  'Query.refusedDispatchMessages': { limit: 10 },
  'Mutation.openIncident': { envelope: envelope(n), input: openInput },
  'Mutation.addNote': { envelope: envelope(n), input: { incidentId: id, text: 'x' } },
  'Mutation.changePriority': { envelope: envelope(n), input: { incidentId: id, priority: 'P3' } },
  'Mutation.closeIncident': { envelope: envelope(n), input: { incidentId: id, code: 'OTHER' } },
});

const nasty = fc.oneof(
  fc.anything({ maxDepth: 3, withNullPrototype: true }),
  fc.constantFrom<unknown>(
    '\u0000',
    '\u202E',
    '__proto__',
    'x'.repeat(20_000),
    '\uD800',
    -1,
    1e308,
    Number.NaN,
    [],
    { length: 3 },
  ),
);

/** Puts something nasty in one place of a well-formed input, or adds a field nobody asked for. */
const spoil = (input: object, path: number, value: unknown): unknown => {
  const copy: Record<string, unknown> = structuredClone(input) as Record<string, unknown>;
  const places: [Record<string, unknown>, string][] = [[copy, 'zoneCode']];
  const walk = (node: Record<string, unknown>) => {
    for (const [key, child] of Object.entries(node)) {
      places.push([node, key]);
      if (typeof child === 'object' && child !== null) walk(child as Record<string, unknown>);
    }
    places.push([node, 'version']);
  };
  walk(copy);
  const [node, key] = places[path % places.length] ?? [copy, 'zoneCode'];
  node[key] = value;
  return copy;
};

/** What is wrong with a refusal: an untyped error, something told that should not be, something changed. */
const complaints = (refusal: Refusal, before: string, after: string): readonly string[] => [
  ...(errorTypes.includes(refusal.errorType) ? [] : ['not in the closed list']),
  ...(/\bat \/|arn:|Error:|\\u0000|x{20}/.test(JSON.stringify(refusal)) ? ['tells too much'] : []),
  ...(before === after ? [] : ['changed something']),
];

const setUp = async () => {
  const world = graphqlFunction(personWith(['DISPATCHER', 'ZONE_ADMIN']));
  const opened = await world.call('Mutation.openIncident', { envelope: envelope(1), input: openInput });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const [id = ''] = world.store.incidents.keys();
  return { ...world, id };
};

describe('malformed input', () => {
  test.each(Object.keys(wellFormed('', 0)))(
    `to %s, ${cases} ways, gives typed refusals only and changes nothing`,
    async (operation) => {
      const { call, store, id } = await setUp();
      let refusals = 0;
      let n = 100;
      await fc.assert(
        fc.asyncProperty(fc.nat(), nasty, async (path, value) => {
          const before = store.digest();
          const input = wellFormed(id, ++n)[operation] ?? {};

          const reply = await call(operation, spoil(input, path, value));

          if (reply.ok) return;
          refusals++;
          expect(complaints(reply.refusal, before, store.digest())).toEqual([]);
        }),
        { numRuns: cases },
      );
      console.log(`malformed ${operation}: ${refusals} refused of ${cases}`);
      expect(refusals).toBeGreaterThan(cases / 10);
    },
  );

  test('would be caught untyped, talkative or not without effect: the seeded faults', () => {
    const bad = JSON.parse('{"errorType":"INTERNAL","code":"Error: arn:aws:dynamodb:x"}');

    expect(complaints(bad, 'a', 'b')).toEqual([
      'not in the closed list',
      'tells too much',
      'changed something',
    ]);
    expect(complaints({ errorType: 'VALIDATION', code: 'input.invalid' }, 'a', 'a')).toEqual([]);
  });

  test('has its positive control: every operation, well-formed, is accepted', async () => {
    const { call, id } = await setUp();
    let n = 10;
    for (const operation of Object.keys(wellFormed(id, 0))) {
      const reply = await call(operation, wellFormed(id, ++n)[operation]);

      expect(`${operation} ${reply.ok || reply.refusal.code}`).toBe(`${operation} true`);
    }
  });

  test.each([
    'id',
    'number',
    'version',
    'state',
    'createdAt',
    'closedAt',
    'zone',
    'allowedActions',
    'timeline',
    'externalRef',
    'kind',
  ])('a field only the server may set (%s) never gets in with an input', async (field) => {
    const { call, store } = await setUp();
    const before = store.digest();

    const reply = await call('Mutation.openIncident', {
      envelope: envelope(2),
      input: { ...openInput, [field]: 'mine' },
    });

    expect(reply).toMatchObject({
      refusal: { code: 'input.invalid', params: { path: 'input', rule: 'unknownField' } },
    });
    expect(store.digest()).toBe(before);
  });
});
