import { join } from 'node:path';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import type { Gate } from './Gate.ts';

/** Where a vitest project leaves its count. */
export function reportPath(project: string): string {
  return join(repositoryRoot, '.cache', 'test', `${project}.json`);
}

/** A vitest project as a gate. @param options of vitest, `--maxWorkers=1` */
export function vitestGate(project: string, ...options: readonly string[]): Gate {
  return {
    name: project,
    project,
    command: process.execPath,
    args: [
      join(repositoryRoot, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      ...options,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportPath(project)}`,
    ],
  };
}
