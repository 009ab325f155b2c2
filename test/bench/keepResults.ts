import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import type { BenchResult } from './BenchResult.ts';

/** Writes a result beside the description of the machine it speaks for: test/bench/results/<name>.json. */
export const keepResults = (name: string, result: BenchResult): void => {
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
  };
  const folder = join(repositoryRoot, 'test', 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, ...result }, null, 2)}\n`,
  );
};
