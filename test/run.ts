import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../infra/tools/repositoryRoot.ts';
import { startTestCloud, type TestCloud } from './fixtures/startTestCloud.ts';
import type { GateResult } from './run/Gate.ts';
import { projects } from './run/projects.ts';
import { runCheck } from './run/runCheck.ts';
import { runGate } from './run/runGate.ts';
import { summaryLine } from './run/summaryLine.ts';
import { vitestGate } from './run/vitestGate.ts';

/**
 * `npm test`: the check, then every project one after the other; those that need it share one local cloud with
 * ports, state and temporary folder of its own, so this runs beside a live `npm start`. Names given as arguments
 * run only those projects (`check` among them). `--long` takes the long way where a test has one.
 */
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wanted = (name: string): boolean => only.length === 0 || only.includes(name);
const env: NodeJS.ProcessEnv = { ...process.env, ...(process.argv.includes('--long') ? { LONG: '1' } : {}) };
const results: GateResult[] = [];
let cloud: TestCloud | null = null;
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interrupted = true;
    void cloud?.stop().finally(() => process.exit(130));
    if (cloud === null) process.exit(130);
  });
}

if (wanted('check')) results.push(...(await runCheck(env)));
for (const project of projects) {
  if (!wanted(project.name) || interrupted) continue;
  console.log(`\n— ${project.name}`);
  try {
    if (project.cloud) cloud ??= await startTestCloud();
    const result = await runGate(vitestGate(project.name), { ...env, ...cloud?.env }, process.stdout);
    results.push(result);
  } catch (fault) {
    console.error(fault);
    results.push({ name: project.name, passed: 0, failed: 1, ms: 0, output: '' });
  }
}
await cloud?.stop();

console.log('');
for (const { name, passed, failed, ms } of results) {
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${(ms / 1000).toFixed(1).padStart(6)} s  ${name}: ${passed} passed, ${failed} failed`,
  );
}
const line = summaryLine(results);
mkdirSync(join(repositoryRoot, '.cache', 'test'), { recursive: true });
writeFileSync(join(repositoryRoot, '.cache', 'test', 'summary.txt'), `${line}\n`);
console.log(line);
process.exit(results.some((result) => result.failed > 0) ? 1 : 0);
