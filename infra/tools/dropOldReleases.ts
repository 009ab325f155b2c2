import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A day: longer than any process that still reads one. */
const keptMilliseconds = 86_400_000;

/** Deletes what was made here more than a day ago, half-made ones of killed runs included. */
export const dropOldReleases = async (releases: string): Promise<void> => {
  for (const name of await readdir(releases)) {
    const path = join(releases, name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > keptMilliseconds) await rm(path, { recursive: true, force: true });
  }
};
