import { describe, expect, test } from 'vitest';
import type { Subject } from '../../shared/journal/AuditFacts.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { type OperationName, operations } from '../../shared/policy/operations.generated.ts';
import { recipes } from '../isolation/world/recipes.ts';
import { type Called, callOperation } from './callOperation.ts';
import type { ExpectedRow } from './ExpectedRow.ts';
import { expectedRows } from './expectedRows.ts';
import { judgeRows } from './judgeRows.ts';

const names = Object.keys(operations) as OperationName[];
/** Of a role that gives no right at all in a zone. */
const stranger = 'PROSECUTOR';

const denial: ExpectedRow = {
  type: 'access.denied',
  op: 'DENY',
  subjects: [],
  content: false,
  told: false,
};

/** Whom a refused call was about, if it named somebody: the operations on one person do. */
const namedIn = (name: OperationName, { world }: Called): readonly Subject[] => {
  const { personId, id, input } = Object(recipes[name]?.input(world.objects));
  const person = personId ?? Object(input).personId ?? (name === 'Query.person' ? id : undefined);
  return person === undefined ? [] : [{ kind: 'PERSON', id: person }];
};

const judge = (name: OperationName, { world, role, rows }: Called, expected: readonly ExpectedRow[]) =>
  judgeRows(
    {
      operation: operations[name],
      actorId: world.objects.person(role),
      role,
      session: world.objects.session(role),
    },
    expected,
    rows,
  );

/** The rows a right call must leave, or why it was not answered. */
const expectedOf = (name: OperationName, called: Called): readonly ExpectedRow[] | string => {
  const expected = expectedRows[name];
  if (expected === undefined)
    return `${name}: nobody said what is journalled of it (test/audit/expectedRows.ts)`;
  if (expected === 'MACHINES') return [denial];
  const { answer, world } = called;
  if (answer === 'FAULT' || !answer.ok)
    return `${name}: called rightly, and answered ${answer === 'FAULT' ? 'with a fault' : answer.refusal.code}`;
  return expected({ o: world.objects, value: answer.value });
};

/** Everything wrong in a walk over all operations, and how many rows there were. */
const walk = async (
  faults: Parameters<typeof callOperation>[1] = {},
  spoil: (rows: PendingRow[]) => PendingRow[] = (rows) => rows,
) => {
  const wrong: string[] = [];
  let rows = 0;
  for (const name of names) {
    const called = await callOperation(name, faults);
    const expected = expectedOf(name, called);
    const seen = { ...called, rows: spoil([...called.rows]) };
    rows += seen.rows.length;
    wrong.push(...(typeof expected === 'string' ? [expected] : judge(name, seen, expected)));
  }
  return { wrong, rows };
};

describe('every operation of the contract', () => {
  test('leaves in the journal exactly what was said: who, in what function, why, about whom, how many', async () => {
    const { wrong, rows } = await walk();

    expect(wrong).toEqual([]);
    console.log(
      `G2: N=${names.length} operations called rightly, ${rows} rows in the journal, each as expected`,
    );
  });

  test('that is refused to somebody leaves one row that says so, and nothing else', async () => {
    const wrong: string[] = [];
    for (const name of names) {
      const called = await callOperation(name, { by: stranger });
      if (called.answer === 'FAULT' || called.answer.ok || called.answer.refusal.errorType !== 'FORBIDDEN')
        wrong.push(`${name}: not refused to a ${stranger}`);
      if (called.changed) wrong.push(`${name}: refused, and something changed`);
      wrong.push(...judge(name, called, [{ ...denial, subjects: namedIn(name, called) }]));
    }

    expect(wrong).toEqual([]);
    console.log(`G2: N=${names.length} operations refused, ${names.length} rows that say so`);
  });

  test.each<[string, (rows: PendingRow[]) => PendingRow[]]>([
    ['a row is not written', (rows) => rows.slice(1)],
    ['a row is written twice', (rows) => [...rows, ...rows]],
    ['why is left out', (rows) => rows.map((row) => ({ ...row, audit: without(row, 'reason') }))],
    [
      'whom it is about is left out',
      (rows) => rows.map((row) => ({ ...row, audit: { ...row.audit, subjects: [] } })),
    ],
    ['how many is left out', (rows) => rows.map((row) => ({ ...row, audit: without(row, 'count') }))],
    [
      'in what session is left out',
      (rows) => rows.map((row) => ({ ...row, audit: without(row, 'session') })),
    ],
    ['by what right is left out', (rows) => rows.map((row) => ({ ...row, audit: without(row, 'decision') }))],
    [
      'the purpose is another',
      (rows) => rows.map((row) => ({ ...row, audit: { ...row.audit, purpose: 'DELIVERY' } })),
    ],
    [
      'the row is somebody else’s',
      (rows) => rows.map((row) => ({ ...row, actor: { ...row.actor, id: 'x' } })),
    ],
  ])('the walk notices when %s', async (_, spoil) => {
    const { wrong } = await walk({}, spoil);

    expect((await walk()).wrong).toEqual([]);
    expect(wrong.length).toBeGreaterThan(0);
  });
});

describe('when the journal cannot be written', () => {
  /** How many rows a call writes when nothing is wrong. */
  const stepsOf = async (name: OperationName, by?: typeof stranger) =>
    (await callOperation(name, by === undefined ? {} : { by })).rows.length;

  const failAt = (step: number): ((row: PendingRow) => void) => {
    let count = 0;
    return () => {
      count++;
      if (count === step) throw new Error('the journal is away');
    };
  };

  /** Every operation, called rightly and by a stranger, with each of its writes failing in turn. */
  const failEverywhere = async (faults: Parameters<typeof callOperation>[1] = {}) => {
    const wrong: string[] = [];
    let tried = 0;
    for (const name of names) {
      for (const by of [undefined, stranger] as const) {
        const steps = await stepsOf(name, by);
        for (let step = 1; step <= steps; step++) {
          const called = await callOperation(name, { ...faults, beforeRow: failAt(step), ...(by && { by }) });
          tried++;
          if (called.answer !== 'FAULT') wrong.push(`${name}: answered although row ${step} was not written`);
          if (called.changed) wrong.push(`${name}: changed something although row ${step} was not written`);
        }
      }
    }
    return { wrong, tried };
  };

  test('at any of its steps, no operation answers, and nothing changes', async () => {
    const { wrong, tried } = await failEverywhere();

    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(2 * names.length);
    console.log(`G2: N=${tried} writes of the journal that failed, 0 answers released, 0 changes`);
  });

  test('the proof is red when the guard goes on without it', async () => {
    const { wrong } = await failEverywhere({ deafToJournal: true });

    expect(wrong.length).toBeGreaterThan(names.length);
  });
});

const without = (row: PendingRow, key: 'reason' | 'count' | 'session' | 'decision'): PendingRow['audit'] => {
  const { [key]: _, ...rest } = row.audit;
  return rest;
};
