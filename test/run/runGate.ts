import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import * as v from 'valibot';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import type { Fault, Gate, GateResult } from './Gate.ts';
import { logPath } from './logPath.ts';
import { reportPath } from './vitestGate.ts';

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({
          status: v.string(),
          ancestorTitles: v.array(v.string()),
          title: v.string(),
          failureMessages: v.optional(v.nullable(v.array(v.string())), []),
        }),
      ),
    }),
  ),
});
type Report = v.InferOutput<typeof reportSchema>;

/**
 * Runs a gate to its end. A project that ends badly although each of its tests passed (a fault outside a test, no
 * test found, a crash) counts as one failed.
 * All it said is in its log afterwards.
 * @param live where its words go while it runs; without it they are kept for the result only
 */
export async function runGate(
  gate: Gate,
  env: NodeJS.ProcessEnv,
  live?: NodeJS.WritableStream,
): Promise<GateResult> {
  const began = Date.now();
  mkdirSync(dirname(logPath(gate.name)), { recursive: true });
  if (gate.project !== undefined) rmSync(reportPath(gate.project), { force: true });
  const { code, output } = await run(gate, env, live);
  writeFileSync(logPath(gate.name), stripVTControlCharacters(output));
  const counted = gate.project === undefined ? null : readReport(gate.project);
  const passed = counted?.numPassedTests ?? (code === 0 ? 1 : 0);
  const failed = counted?.numFailedTests ?? 0;
  return {
    name: gate.name,
    passed,
    failed: code === 0 ? failed : Math.max(failed, 1),
    ms: Date.now() - began,
    output,
    faults: counted === null ? [] : faultsOf(counted),
  };
}

/** A file that failed without a test of its own that did (it could not be loaded, a hook threw) is a fault too. */
function faultsOf({ testResults }: Report): Fault[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(repositoryRoot, name);
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ ancestorTitles, title, failureMessages }) => ({
        test: [file, ...ancestorTitles, title].join(' > '),
        message: stripVTControlCharacters((failureMessages ?? []).join('\n')),
      }));
    if (failed.length > 0 || status !== 'failed') return failed;
    return [{ test: file, message: stripVTControlCharacters(message) }];
  });
}

function run(
  gate: Gate,
  env: NodeJS.ProcessEnv,
  live?: NodeJS.WritableStream,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(gate.command, [...gate.args], {
      cwd: repositoryRoot,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // What it starts itself inherits this.
    if (gate.yields && child.pid !== undefined)
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      live?.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (fault) => resolve({ code: null, output: output + fault.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

function readReport(project: string): Report | null {
  try {
    return v.parse(reportSchema, JSON.parse(readFileSync(reportPath(project), 'utf8')));
  } catch {
    return null; // it ended before it could count
  }
}
