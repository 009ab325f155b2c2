import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { processIdentity } from './supervise/processIdentity.ts';

/** Where this process makes something before it is moved to its place whole. */
export function draftBeside(place: string): string {
  return `${place}.${process.pid}.new`;
}

/** Removes the drafts of processes that are gone: killed before they were done. */
export function removeAbandonedDrafts(place: string): void {
  const folder = dirname(place);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = new RegExp(`^${basename(place)}\\.(\\d+)\\.new$`).exec(name)?.[1];
    if (pid !== undefined && processIdentity(Number(pid)) === null)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}
