import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import type { Gate, GateResult } from './Gate.ts';
import { reportPath } from './vitestGate.ts';

const reportSchema = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });

/**
 * Runs a gate to its end. A project that ends badly although each of its tests passed (a fault outside a test, no
 * test found, a crash) counts as one failed.
 * @param live where its words go while it runs; without it they are kept for the result only
 */
export async function runGate(
  gate: Gate,
  env: NodeJS.ProcessEnv,
  live?: NodeJS.WritableStream,
): Promise<GateResult> {
  const began = Date.now();
  if (gate.project !== undefined) {
    mkdirSync(dirname(reportPath(gate.project)), { recursive: true });
    rmSync(reportPath(gate.project), { force: true });
  }
  const { code, output } = await run(gate, env, live);
  const counted = gate.project === undefined ? null : readReport(gate.project);
  const passed = counted?.numPassedTests ?? (code === 0 ? 1 : 0);
  const failed = counted?.numFailedTests ?? 0;
  return {
    name: gate.name,
    passed,
    failed: code === 0 ? failed : Math.max(failed, 1),
    ms: Date.now() - began,
    output,
  };
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

function readReport(project: string): v.InferOutput<typeof reportSchema> | null {
  try {
    return v.parse(reportSchema, JSON.parse(readFileSync(reportPath(project), 'utf8')));
  } catch {
    return null; // it ended before it could count
  }
}
