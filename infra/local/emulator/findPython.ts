import { LocalProblem } from '../LocalProblem.ts';
import { runToEnd } from '../supervise/runToEnd.ts';

export interface Python {
  readonly command: string;
  /** e.g. 3.11 */
  readonly version: string;
}

const oldest: readonly [number, number] = [3, 10];
const candidates = [
  'python3',
  'python3.14',
  'python3.13',
  'python3.12',
  'python3.11',
  'python3.10',
  'python',
];
const ask = 'import sys; print("%d.%d" % sys.version_info[:2])';

/**
 * Finds a Python that can run the emulator: PATROUILLE_PYTHON if set, else the first of the usual names.
 * Refuses with one line when there is none, when all are too old, or when its venv module is missing.
 */
export async function findPython(env: NodeJS.ProcessEnv): Promise<Python> {
  let tooOld: Python | null = null;
  for (const command of env.PATROUILLE_PYTHON === undefined ? candidates : [env.PATROUILLE_PYTHON]) {
    const answer = await runToEnd(command, ['-c', ask], { env });
    const version = /^(\d+)\.(\d+)\s*$/.exec(answer.output);
    if (answer.code !== 0 || version === null) continue;
    const python = { command, version: answer.output.trim() };
    if (isNewEnough(Number(version[1]), Number(version[2]))) return await withVenv(python, env);
    tooOld ??= python;
  }
  if (tooOld !== null) {
    throw new LocalProblem(
      `Python ${tooOld.version} (${tooOld.command}) is too old: the local AWS needs 3.10 or newer. Install one, or name it: PATROUILLE_PYTHON=/path/to/python3 npm start`,
    );
  }
  throw new LocalProblem(
    'Python was not found: the local AWS needs Python 3.10 or newer. Install it (Debian, Ubuntu: sudo apt install python3 python3-venv · macOS: brew install python3), or name it: PATROUILLE_PYTHON=/path/to/python3 npm start',
  );
}

function isNewEnough(major: number, minor: number): boolean {
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

async function withVenv(python: Python, env: NodeJS.ProcessEnv): Promise<Python> {
  const { code } = await runToEnd(python.command, ['-c', 'import venv, ensurepip'], { env });
  if (code === 0) return python;
  throw new LocalProblem(
    `Python ${python.version} (${python.command}) lacks its venv module. Install it: Debian, Ubuntu: sudo apt install python3-venv`,
  );
}
