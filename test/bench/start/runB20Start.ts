import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Outputs } from '../../../infra/local/outputs/Outputs.ts';
import { repositoryRoot } from '../../../infra/tools/repositoryRoot.ts';
import { commandWriter } from '../../fixtures/commandWriter.ts';
import { freePorts } from '../../fixtures/freePorts.ts';
import { personTokens } from '../../fixtures/personTokens.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';
import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';
import { stolenCpu } from '../stolenCpu.ts';

const floorSeconds = 60;
const goalSeconds = 15;

/**
 * B20: from `npm start` on an installed machine, with nothing saved, to the first accepted command. The yardstick is
 * a Node process that starts and ends: the least any start costs here.
 */
export const runB20Start = async ({ rounds = 3 } = {}): Promise<BenchResult> => {
  const before = stolenCpu();
  const seconds: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await startNode());
    seconds.push(await startWhole());
  }
  const median = percentile(seconds, 0.5);
  return {
    id: 'B20',
    title: 'npm start to the first accepted command, nothing saved',
    yardstick: 'a Node process that starts and ends',
    rounds,
    ratio: median / percentile(bare, 0.5),
    better: 'lower',
    ratios: { toFloorOf60s: median / floorSeconds, toGoalOf15s: median / goalSeconds },
    detail: {
      'seconds each': seconds,
      'seconds median': median,
      'bare node s': bare,
      'stolen CPU %': stolenCpu(before),
    },
  };
};

const startNode = async (): Promise<number> => {
  const began = performance.now();
  await once(spawn(process.execPath, ['-e', '0']), 'exit');
  return (performance.now() - began) / 1000;
};

const startWhole = async (): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'patrouille-bench-'));
  const ports = await freePorts();
  const began = performance.now();
  const child = spawn(process.execPath, ['infra/local/start.ts', '--no-cic'], {
    cwd: repositoryRoot,
    stdio: 'ignore',
    env: {
      ...process.env,
      PATROUILLE_STATE: join(folder, 'state'),
      PATROUILLE_EMULATOR_PORT: String(ports.emulator),
      PATROUILLE_GATEWAY_PORT: String(ports.gateway),
      PATROUILLE_WEB_PORT: String(ports.web),
    },
  });
  const ended = once(child, 'exit');
  try {
    const path = join(folder, 'state', 'outputs.json');
    while (!existsSync(path)) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
      await pause(20);
    }
    const outputs = JSON.parse(readFileSync(path, 'utf8')) as Outputs;
    const [zone] = outputs.zones;
    if (!zone) throw new Error('No zone to begin with');
    const tokens = personTokens(
      zone,
      personWithRole(zone, 'DISPATCHER').username,
      new URL(outputs.web).origin,
    );
    await commandWriter(zone.graphqlUrl, tokens, 'bench-start').open('Eerste melding');
    return (performance.now() - began) / 1000;
  } finally {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
};
