import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SupervisedChild } from '../supervise/supervise.ts';

/** Keeps `<state>/run/parts.json` true: the process number of every part and of the one that keeps them up (`parent`). */
export function writeParts(stateDir: string, children: Iterable<SupervisedChild>): void {
  const parts = Object.fromEntries([...children].map((child) => [child.name, child.pid()]));
  const path = join(stateDir, 'run', 'parts.json');
  mkdirSync(join(stateDir, 'run'), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify({ ...parts, parent: process.pid }));
  renameSync(`${path}.new`, path);
}
