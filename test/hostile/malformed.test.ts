import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import { type ContractOperation, contractOperations } from '../isolation/world/contract.ts';
import { recipes } from '../isolation/world/recipes.ts';
import { zoneWorld } from '../isolation/world/zoneWorld.ts';
import { complaints } from './complaints.ts';
import { hostileCases } from './hostileCases.ts';

const cases = process.env.LONG === '1' ? 10_000 : 1_000;
const seed = 20_261_122;
const operations = contractOperations();

type Reply = Result<unknown, Refusal>;

/** What was seen over all hostile calls of an operation: the first thing wrong, and counts. */
const attack = async (
  operation: ContractOperation,
  numRuns: number,
  spoilReply: (reply: Reply, input: unknown) => Reply = (reply) => reply,
) => {
  const recipe = recipes[operation.name];
  if (recipe === undefined)
    throw new Error(`${operation.name} has no recipe in test/isolation/world/recipes.ts`);
  let world = zoneWorld('5449');
  let before = world.digest();
  let refusals = 0;
  const took: number[] = [];
  const found = await fc.check(
    fc.asyncProperty(hostileCases(operation, recipe.input(world.objects)), async ({ input }) => {
      const began = process.cpuUsage();
      let reply: Reply | null = null;
      let thrown: string | null = null;
      try {
        reply = spoilReply(await world.ask(operation.name, input, world.tokenOf(recipe.by)), input);
      } catch (error) {
        thrown = String(error);
      }
      const { user, system } = process.cpuUsage(began);
      took.push((user + system) / 1_000);
      const after = world.digest();
      const wrong = complaints({ reply, thrown, before, after });
      if (reply?.ok === false) refusals++;
      if (after !== before) {
        world = zoneWorld('5449');
        before = world.digest();
      }
      if (wrong.length > 0) throw new Error(wrong.join(', '));
    }),
    { numRuns, seed },
  );
  took.sort((one, other) => one - other);
  return {
    refusals,
    p99: took[Math.floor(took.length * 0.99)] ?? 0,
    wrong: found.failed
      ? `${String(found.errorInstance)} ${JSON.stringify(found.counterexample)?.slice(0, 600)}`
      : null,
  };
};

let tried = 0;
let refused = 0;

describe('hostile input to every operation of the contract', () => {
  afterAll(() =>
    console.log(
      `hostile input: ${tried} cases over ${operations.length} operations, ${refused} refused, 0 faults`,
    ),
  );

  test.each(operations)(`$name, ${cases} ways`, async (operation) => {
    const { refusals, wrong, p99 } = await attack(operation, cases);
    tried += cases;
    refused += refusals;
    expect(wrong).toBeNull();
    expect(refusals).toBeGreaterThan(cases / 10);
    expect(p99).toBeLessThan(250);
  });

  const faults: readonly (readonly [string, string, (reply: Reply, input: unknown) => Reply])[] = [
    [
      'an error that is nobody’s',
      'closed list',
      (reply) =>
        reply.ok
          ? reply
          : JSON.parse('{"ok":false,"refusal":{"errorType":"INTERNAL","code":"input.invalid"}}'),
    ],
    [
      'a store’s own words in a refusal',
      'tells what is inside',
      (reply) =>
        reply.ok
          ? reply
          : {
              ok: false,
              refusal: { ...reply.refusal, params: { path: 'arn:aws:dynamodb:eu-central-1', rule: 'x' } },
            },
    ],
    [
      'what was sent sent back',
      'answers with what was sent',
      (reply, input) =>
        reply.ok
          ? reply
          : {
              ok: false,
              refusal: { ...reply.refusal, params: { path: JSON.stringify(input) ?? '', rule: 'x' } },
            },
    ],
    [
      'a fault where something cannot be read',
      'internal error',
      (reply) => {
        if (!reply.ok) throw new TypeError('Cannot read properties of undefined');
        return reply;
      },
    ],
  ];
  test.each(faults)('seeded fault: %s is noticed', async (_, complaint, spoilReply) => {
    const operation = operations.find(({ name }) => name === 'Mutation.addNote');
    if (!operation) throw new Error('There is no addNote');
    const { wrong } = await attack(operation, 200, spoilReply);
    expect(wrong).toContain(complaint);
  });

  test('seeded fault: something stored although refused, smuggled in, or showing as something else is noticed', () => {
    const reply: Reply = { ok: false, refusal: { errorType: 'VALIDATION', code: 'input.invalid' } };
    const wrong = (after: string) => complaints({ reply, thrown: null, before: 'a', after });
    expect(wrong('b')).toEqual(['changed something and refused']);
    expect(wrong('Sm0kkelwaar')).toContain('took a field nobody asked for');
    expect(wrong('a\u202Eb')).toContain('stored what shows as something else');
    expect(wrong('a')).toEqual([]);
  });
});
