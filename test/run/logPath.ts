import { join } from 'node:path';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';

/** Where all a gate said is kept. */
export function logPath(gate: string): string {
  return join(repositoryRoot, '.cache', 'test', `${gate.replaceAll(' ', '-')}.log`);
}
