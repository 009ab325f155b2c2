import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { operationHolders } from '../../shared/policy/operationHolders.generated.ts';

/**
 * Operations the contract declares and no function answers yet: those who may are told `operation.notReady`. To be
 * shortened, never lengthened without an issue that empties it.
 */
const notReady: readonly string[] = [];

/** Answered by a resolver straight on the store, with no function on the way (docs/adr/0101). */
const inTheGateway: readonly string[] = ['Mutation.sharePosition'];

const root = new URL('../../', import.meta.url);

/** The operations for which some function has a use case, by the tables the functions hand to the guard. */
const answered = globSync('functions/*/create*Operations.ts', { cwd: root })
  .flatMap((path) => [
    ...readFileSync(new URL(path, root), 'utf8').matchAll(/'((?:Query|Mutation|Subscription)\.\w+)':/g),
  ])
  .map(([, name]) => name ?? '');

const forPeople = Object.entries(operationHolders)
  .filter(([, holders]) => holders.length > 0)
  .map(([name]) => name);

describe('the operations of the contract', () => {
  test('are answered, but for those that are said not to be ready', () => {
    const missing = forPeople.filter((name) => !answered.includes(name) && !inTheGateway.includes(name));

    expect(missing).toEqual(notReady);
    expect(forPeople.length).toBeGreaterThan(30);
    console.log(`readiness: ${forPeople.length} operations for people, ${missing.length} not ready`);
  });

  test('are the only ones that are answered', () => {
    expect(answered.filter((name) => !forPeople.includes(name))).toEqual([]);
    expect(new Set(answered).size).toBe(answered.length);
  });
});
