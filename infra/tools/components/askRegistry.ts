import { spawnSync } from 'node:child_process';
import { repositoryRoot } from '../repositoryRoot.ts';

/** What the registry knows of the lock file's components, as `npm audit --json` says it; its exit code is not asked for. */
export const askRegistry = (): string =>
  spawnSync('npm', ['audit', '--json'], { cwd: repositoryRoot, encoding: 'utf8' }).stdout;
