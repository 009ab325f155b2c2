import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { budgets } from '../../shared/policy/budgets.ts';
import { type OperationName, operations } from '../../shared/policy/operations.generated.ts';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import type { Audit } from '../audit/Audit.ts';
import { Consulted } from '../audit/Consulted.ts';
import { personWith, zone } from '../middleware/person.fixture.ts';
import { createDecide } from '../policy/createDecide.ts';
import { createBudgets } from './createBudgets.ts';
import { guard } from './guard.ts';
import type { Spend } from './Spend.ts';

const start = millisecondsOf('2026-11-22T10:00:00.000Z');
const decide = createDecide(policyBook);
const page = readFileSync(new URL('../../docs/security/lives-and-limits.md', import.meta.url), 'utf8');

/** A worker that answers people of the zone, with everything its journal was told. */
const worker = (
  limit: (clock: { now: () => number }) => Spend | undefined = (clock) => createBudgets({ clock }),
) => {
  let now = start;
  const told: string[] = [];
  const audit: Audit = {
    asked: async (audited) => ({ id: 'i', audited }),
    answered: async () => {},
    denied: async (_, { policies }) => void told.push(policies.join(' ')),
    happened: async (_, { type, objectId }) => void told.push(`${type} ${objectId}`),
  };
  const clock = { now: () => now };
  const spend = limit(clock);
  const guarded = guard({ zone, decide, audit, clock, ...(spend === undefined ? {} : { spend }) });
  const person = personWith(['OFFICER', 'DISPATCHER', 'ZONE_ADMIN']);
  let done = 0;
  const call = (name: OperationName, sub = person.sub) =>
    guarded(
      {
        person: { ...person, sub },
        actor: { kind: 'PERSON', id: sub, name: person.name },
        session: { id: 's', startedAt: now },
        zone,
      },
      operations[name],
      {},
      async () => {
        done += 1;
        const nothing = { subjects: [], count: 0 };
        return accepted(name.startsWith('Query.') ? new Consulted('shown', nothing) : 'done');
      },
    );
  const later = (ms: number): void => {
    now += ms;
  };
  const times = async (count: number, name: OperationName, sub?: string) => {
    let last: unknown;
    for (let index = 0; index < count; index++) last = await call(name, sub);
    return last;
  };
  return { told, times, done: () => done, later };
};

describe('somebody who does too much of one thing', () => {
  test('is told so in the journal once, then refused with a word that says when, and nothing is done', async () => {
    const { told, times, done, later } = worker();

    expect(await times(600, 'Query.people')).toEqual(accepted('shown'));
    later(10 * 60_000);
    const over = await times(2, 'Query.person');

    expect(over).toMatchObject({
      refusal: { errorType: 'RATE_LIMITED', code: 'budget.spent', params: { minutes: 50 } },
    });
    expect(done()).toBe(600);
    expect(told).toEqual(['budget.exceeded people', 'budget.people', 'budget.people']);
  });

  test('has room again after the hour, and nobody else had less', async () => {
    const { times, later } = worker();
    await times(601, 'Query.people');

    expect(await times(1, 'Query.people', 'somebody-else')).toEqual(accepted('shown'));
    later(60 * 60_000);
    expect(await times(1, 'Query.people')).toEqual(accepted('shown'));
  });

  test('is never refused what an emergency stands on, however often: it is told to the journal', async () => {
    const { told, times } = worker();

    expect(await times(1_200, 'Query.incident')).toEqual(accepted('shown'));
    expect(await times(700, 'Mutation.raiseAlarm')).toEqual(accepted('done'));
    expect(await times(700, 'Mutation.setUnitStatus')).toEqual(accepted('done'));
    expect(told).toEqual(['budget.exceeded looks']);
  });

  test('seeded fault: a guard without budgets refuses nobody', async () => {
    const { told, times } = worker(() => undefined);

    expect(await times(700, 'Query.people')).toEqual(accepted('shown'));
    expect(told).toEqual([]);
  });

  test('fills no memory: a day later the worker has forgotten who is no longer there', () => {
    let now = start;
    const spend = createBudgets({ clock: { now: () => now } });
    for (let index = 0; index < 5_000; index++) spend(`person-${index}`, 'Query.people');
    now += 24 * 3_600_000;

    expect(spend('person-0', 'Query.people')).toEqual({ kind: 'WITHIN' });
  });
});

test('the page of lives and limits has every budget, and each is of operations of its own', () => {
  const all = budgets.flatMap(({ operations: of }) => of);
  for (const { name, hours, noted, refused } of budgets)
    expect(page).toContain(
      `| \`${name}\` | ${noted} in ${hours === 1 ? 'an hour' : '24 hours'} | ${refused ?? 'never'} |`,
    );

  expect(new Set(all).size).toBe(all.length);
  console.log(`budgets: N=${budgets.length}, of ${all.length} operations`);
});
