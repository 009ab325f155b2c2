import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JournalFault, type JournalScenario, simulateJournal } from './simulateJournal.ts';

const runs = process.env.LONG === '1' ? 5_000 : 150;
const seed = 20_261_122;

const scenario: fc.Arbitrary<JournalScenario> = fc.record({
  seed: fc.nat(),
  commands: fc.integer({ min: 1, max: 60 }),
  aggregates: fc.integer({ min: 1, max: 8 }),
  topics: fc.integer({ min: 1, max: 3 }),
  sequencers: fc.integer({ min: 1, max: 4 }),
  crashes: fc.constantFrom(0, 0.05, 0.15),
  failures: fc.constantFrom(0, 0.05, 0.2),
  disorder: fc.constantFrom(0, 3, 20),
});

const check = async (numRuns: number, fault?: JournalFault) => {
  const seen = { commands: 0, crashed: 0, repeated: 0 };
  const run = await fc.check(
    fc.asyncProperty(scenario, async (given) => {
      const { wrong, crashed, repeated } = await simulateJournal(given, fault);
      seen.commands += given.commands;
      seen.crashed += crashed;
      seen.repeated += repeated;
      if (wrong.length > 0) throw new Error(wrong.join('; '));
    }),
    { numRuns, seed, endOnFailure: fault !== undefined },
  );
  return { run, seen };
};

test('killed at any call, with batches again and out of order and up to four sequencers at once, the journal is whole', async () => {
  const { run, seen } = await check(runs);

  expect(run.errorInstance ?? null, fc.defaultReportMessage(run) ?? '').toBeNull();
  expect(seen.crashed).toBeGreaterThan(runs);
  console.log(
    `journal: N=${runs} runs, ${seen.commands} commands, ${seen.crashed} kills, ${seen.repeated} numbered rows came again: ` +
      '0 holes, 0 doubles, every aggregate in order, every entry published, linked and sealed, everybody cut off',
  );
}, 600_000);

const faults: Record<string, JournalFault> = {
  'a mark does not ask whether there is one': {
    store: (action) =>
      action.TableName === 'operations' ? { ...action, ConditionExpression: undefined } : action,
  },
  'heads and pages are written without their conditions': {
    store: (action) =>
      action.TableName === 'journal' ? { ...action, ConditionExpression: undefined } : action,
  },
  'a row does not wait for the version before it': {
    ports: (ports) => ({ ...ports, readUnmarkedBefore: async () => [] }),
  },
  'a row that comes again is not published again': {
    ports: (ports) => ({
      ...ports,
      readView: async (rows, topics, aggregates) => {
        const view = await ports.readView(rows, topics, aggregates);
        return { ...view, rows: new Map([...view.rows].filter(([, { mark }]) => mark === null)) };
      },
    }),
  },
  'somebody whose rights changed is not cut off': {
    ports: (ports) => ({ ...ports, withdraw: async () => 'PUBLISHED' }),
  },
  'the head does not take the last entry’s hash along': {
    ports: (ports) => ({
      ...ports,
      writePage: (page) => ports.writePage({ ...page, after: { ...page.after, hash: page.before.hash } }),
    }),
  },
  'an aggregate gets a second secret': {
    store: (action) =>
      JSON.stringify(action.Item?.pk ?? '').includes('SECRET#')
        ? { ...action, ConditionExpression: undefined }
        : action,
    ports: (ports) => ({
      ...ports,
      readView: async (...asked) => ({ ...(await ports.readView(...asked)), secrets: new Map() }),
    }),
  },
  'a content is not kept': {
    ports: (ports) => ({
      ...ports,
      writePage: (page) => ports.writePage({ ...page, payloads: page.payloads.slice(1) }),
    }),
  },
  'an entry does not say why': {
    ports: (ports) => ({
      ...ports,
      writePage: (page) =>
        ports.writePage({
          ...page,
          lines: page.lines.map((line) => line.replace('"code":"OTHER"', '"code":"ON_DUTY"')),
        }),
    }),
  },
};

test.each(Object.entries(faults))(
  'the judge notices when %s',
  async (_, fault) => {
    const { run } = await check(runs, fault);

    expect(run.failed).toBe(true);
  },
  600_000,
);
