import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { expect, onTestFinished, test } from 'vitest';
import { ensureVenv } from '../../infra/local/emulator/ensureVenv.ts';
import { type Emulator, startEmulator } from '../../infra/local/emulator/startEmulator.ts';
import { createPartRack, type PartRack } from '../../infra/local/parts/createPartRack.ts';
import { silent } from '../../infra/local/progress/silent.ts';
import { readLocalSettings } from '../../infra/local/readLocalSettings.ts';
import { localAws } from '../../infra/local/zones/localAws.ts';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import { freePorts } from '../fixtures/freePorts.ts';
import { ownFolder } from './ownFolder.ts';

/** An emulator by itself, with so much in it that saving it takes a while. */
interface Full {
  readonly emulator: Emulator;
  readonly rack: PartRack;
  readonly dynamo: DynamoDBClient;
}

const folder = ownFolder();
const TableName = 'kept';
/** What one that goes on answers at the very least; one that does not, a few before it begins. */
const goesOn = 20;
const { venvDir } = readLocalSettings(process.env, repositoryRoot);
const venv = await ensureVenv(venvDir, {
  env: process.env,
  log: join(folder, 'venv.log'),
  say: () => undefined,
});

const start = async (name: string, python = venv): Promise<Full> => {
  const ports = await freePorts();
  const local = { stateDir: join(folder, name), venvDir, ports };
  const rack = createPartRack(local.stateDir, silent);
  onTestFinished(() => rack.stopAll());
  const emulator = await startEmulator({
    python,
    local,
    rack,
    progress: silent,
    onRestarted: async () => undefined,
  });
  return { emulator, rack, dynamo: new DynamoDBClient(localAws(ports.emulator)) };
};

/** Hundreds of thousands of small values: what takes long to save is how many there are, not how large they are. */
const fill = async (dynamo: DynamoDBClient): Promise<void> => {
  await dynamo.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  );
  const values = { L: Array.from({ length: 10_000 }, (_, n) => ({ N: String(n % 10) })) };
  for (let batch = 0; batch < 3; batch += 1)
    await dynamo.send(
      new BatchWriteItemCommand({
        RequestItems: {
          [TableName]: Array.from({ length: 10 }, (_, n) => ({
            PutRequest: { Item: { id: { S: `many-${batch}-${n}` }, values } },
          })),
        },
      }),
    );
};

const put = (dynamo: DynamoDBClient, id: string) =>
  dynamo.send(new PutItemCommand({ TableName, Item: { id: { S: id } } }));
const has = async (dynamo: DynamoDBClient, id: string): Promise<boolean> =>
  (await dynamo.send(new GetItemCommand({ TableName, Key: { id: { S: id } } }))).Item !== undefined;

/** How many questions, one after the other, were answered while it saved. */
const answersWhileSaving = async ({ emulator, dynamo }: Full): Promise<number> => {
  let going = true;
  let answers = 0;
  const saving = emulator.save('test').finally(() => {
    going = false;
  });
  for (; going; answers += 1) await put(dynamo, `meanwhile-${answers}`);
  await saving;
  return answers;
};

const copyOf = (pid: number): number | null => {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  for (const line of all.split('\n')) {
    const [copy, parent, ...args] = line.trim().split(/\s+/);
    if (parent === String(pid) && args.join(' ').includes('serve.py')) return Number(copy);
  }
  return null;
};

/** Saves, and meets the copy the emulator makes of itself while it is at work; again, where it was done sooner. */
const meetCopy = async (
  { emulator, rack }: Full,
  meet: (copy: number) => void,
): Promise<{ readonly copy: number; readonly end: 'saved' | 'not saved' }> => {
  for (;;) {
    let going = true;
    const saving = emulator.save('met').then(
      () => 'saved' as const,
      () => 'not saved' as const,
    );
    void saving.finally(() => {
      going = false;
    });
    while (going) {
      const copy = copyOf(rack.get('emulator').pid());
      if (copy !== null && isAlive(copy)) {
        meet(copy);
        return { copy, end: await saving };
      }
      await wait(5);
    }
  }
};

test('the emulator answers while it saves, and what it saved is how things were when it was asked; a copy that is killed costs nothing, and one never outlives it', async () => {
  const full = await start('goesOn');
  await fill(full.dynamo);
  await put(full.dynamo, 'before');
  const answers = await answersWhileSaving(full);
  console.log(`saving: ${answers} writes answered while 300,000 values were saved`);
  expect(answers).toBeGreaterThan(goesOn);

  full.rack.get('emulator').kill();
  while (full.emulator.restarts() === 0) await wait(20);
  await full.emulator.untilServing();
  expect(full.emulator.placed()).toMatchObject({ fresh: false, mayBeOld: true });
  expect(await has(full.dynamo, 'before')).toBe(true);
  expect(await has(full.dynamo, 'many-2-9')).toBe(true);
  // Asked at once, the first of them may have been there; what came after the copy was made was not.
  expect(await has(full.dynamo, `meanwhile-${answers - 1}`)).toBe(false);

  await put(full.dynamo, 'copy killed');
  const killed = await meetCopy(full, (copy) => process.kill(copy, 'SIGKILL'));
  expect(killed.end).toBe('saved');
  const orphaned = await meetCopy(full, (copy) => {
    // Held meanwhile, so that it is not done first.
    process.kill(copy, 'SIGSTOP');
    full.rack.get('emulator').kill();
    process.kill(copy, 'SIGCONT');
  });
  expect(orphaned.end).toBe('not saved');
  while (isAlive(orphaned.copy)) await wait(10);
  while (full.emulator.restarts() === 1) await wait(20);
  await full.emulator.untilServing();
  expect(full.emulator.placed().fresh).toBe(false);
  expect(await has(full.dynamo, 'copy killed')).toBe(true);
});

test('seeded fault: an emulator that cannot copy itself saves as well, and answers nobody meanwhile', async () => {
  const python = join(folder, 'python-without-fork');
  writeFileSync(
    python,
    `#!/bin/sh\nexec '${venv}' -c 'import os, sys, runpy; del os.fork; sys.path.insert(0, os.path.dirname(sys.argv[1])); sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name="__main__")' "$@"\n`,
  );
  chmodSync(python, 0o755);
  const full = await start('withoutFork', python);
  await fill(full.dynamo);
  await put(full.dynamo, 'before');
  const answers = await answersWhileSaving(full);
  console.log(`saving: ${answers} writes answered by an emulator without copies`);
  expect(answers).toBeLessThan(goesOn);

  full.rack.get('emulator').kill();
  while (full.emulator.restarts() === 0) await wait(20);
  await full.emulator.untilServing();
  expect(full.emulator.placed().fresh).toBe(false);
  expect(await has(full.dynamo, 'before')).toBe(true);
});

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
