import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { draftBeside, removeAbandonedDrafts } from '../drafts.ts';
import { LocalProblem } from '../LocalProblem.ts';
import { runToEnd } from '../supervise/runToEnd.ts';

/** What the web client is built from, below the repository. */
const inputs = ['web', 'shared', 'package-lock.json'];

/**
 * Builds the web client into web/dist when its sources changed since the last build.
 * @returns whether it had to be built
 */
export async function ensureWebBuilt(
  root: string,
  options: { log: string; signal?: AbortSignal },
): Promise<boolean> {
  const dist = join(root, 'web', 'dist');
  const stamp = join(dist, '.built-from');
  const hash = inputsHash(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  // Built beside its place, so that pages being served, or two builds at once, never see half of it.
  removeAbandonedDrafts(dist);
  const draft = draftBeside(dist);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const end = await runToEnd(
    process.execPath,
    [
      vite,
      'build',
      '--config',
      join(root, 'web', 'vite.config.ts'),
      '--outDir',
      draft,
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ],
    {
      env: { ...process.env, NODE_ENV: 'production' },
      cwd: join(root, 'web'),
      log: options.log,
      signal: options.signal,
    },
  );
  if (end.code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new LocalProblem(
      `The web client could not be built: ${lastLines(end.output)}  Details: ${options.log}`,
    );
  }
  writeFileSync(join(draft, '.built-from'), hash);
  rmSync(dist, { recursive: true, force: true });
  renameSync(draft, dist);
  return true;
}

function inputsHash(root: string): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(join(root, input)))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('dist') && !/\.test\.tsx?$/.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(join(path, entry.name)));
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-3).join(' · ').slice(0, 400);
}
