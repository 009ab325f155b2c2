import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftBeside, removeAbandonedDrafts } from '../drafts.ts';
import { LocalProblem } from '../LocalProblem.ts';
import { runToEnd } from '../supervise/runToEnd.ts';
import { explainPip } from './explainPip.ts';
import { findPython } from './findPython.ts';

const requirements = join(import.meta.dirname, 'requirements.txt');

/** The SHA-256 of the pinned requirements: what a virtual environment and a saved state belong to. */
export function requirementsHash(): string {
  return createHash('sha256').update(readFileSync(requirements)).digest('hex');
}

/**
 * Makes sure the project's own virtual environment holds exactly the pinned, hash-checked requirements.
 * It is made beside its place and moved there when whole, with a stamp written last, so a kill leaves no half one;
 * one that belongs to other requirements is made anew. A folder that is not ours is refused, never removed. Only its
 * `bin/python` is used: pip's launchers in `bin/` name the place it was made at.
 * @param venv its folder, shared by all states of this checkout
 * @returns the path of its Python
 */
export async function ensureVenv(
  venv: string,
  options: { env: NodeJS.ProcessEnv; log: string; signal?: AbortSignal; say: (line: string) => void },
): Promise<string> {
  const python = join(venv, 'bin', 'python');
  const stamp = requirementsHash();
  const found = readStamp(venv);
  if (found === stamp && existsSync(python)) return python;
  if (found === null && existsSync(venv)) {
    // Ours arrive whole, with their stamp: this is somebody else's, or what a person left of one.
    throw new LocalProblem(
      `${venv} is no virtual environment of Patrouille's. Remove it, or name another folder: PATROUILLE_VENV=<folder> npm start`,
    );
  }
  const base = await findPython(options.env);
  options.say(`Installing it for Python ${base.version}, once`);
  removeAbandonedDrafts(venv);
  const draft = draftBeside(venv);
  const run = async (command: string, args: readonly string[]): Promise<void> => {
    const end = await runToEnd(command, args, { env: options.env, log: options.log, signal: options.signal });
    if (end.code !== 0) {
      rmSync(draft, { recursive: true, force: true });
      throw new LocalProblem(explainPip(end.output, options.log));
    }
  };
  await run(base.command, ['-m', 'venv', draft]);
  await run(join(draft, 'bin', 'python'), [
    '-m',
    'pip',
    'install',
    '--no-input',
    '--disable-pip-version-check',
    // Python compiles what it imports; the rest of botocore need not be.
    '--no-compile',
    '--require-hashes',
    '--only-binary',
    ':all:',
    '-r',
    requirements,
  ]);
  writeFileSync(join(draft, 'patrouille.stamp'), stamp);
  rmSync(venv, { recursive: true, force: true });
  try {
    renameSync(draft, venv);
  } catch (fault) {
    // Another start made the same one in the meantime.
    rmSync(draft, { recursive: true, force: true });
    if (readStamp(venv) !== stamp) throw fault;
  }
  return python;
}

function readStamp(venv: string): string | null {
  try {
    return readFileSync(join(venv, 'patrouille.stamp'), 'utf8');
  } catch {
    return null;
  }
}
