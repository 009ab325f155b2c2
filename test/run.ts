import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../infra/tools/repositoryRoot.ts';
import type { TestCloud } from './fixtures/startTestCloud.ts';
import type { GateResult } from './run/Gate.ts';
import { projects } from './run/projects.ts';
import { resultLine } from './run/resultLine.ts';
import { runCheck } from './run/runCheck.ts';
import { runProjects } from './run/runProjects.ts';
import { summaryLine } from './run/summaryLine.ts';

/**
 * `npm test`: the check, then every project, two side by side on local clouds with ports, state and temporary folder
 * of their own, so this runs beside a live `npm start`. Names given as arguments run only those projects (`check`
 * among them). `--long` takes the long way where a test has one.
 */
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wanted = (name: string): boolean => only.length === 0 || only.includes(name);
const env: NodeJS.ProcessEnv = { ...process.env, ...(process.argv.includes('--long') ? { LONG: '1' } : {}) };
const running = new Set<TestCloud>();
const began = Date.now();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void Promise.all([...running].map((cloud) => cloud.stop())).finally(() => process.exit(130));
  });
}

const results: GateResult[] = [
  ...(wanted('check') ? await runCheck(env) : []),
  ...(await runProjects(
    projects.filter(({ name }) => wanted(name)),
    env,
    running,
  )),
];

console.log('');
for (const result of results) console.log(resultLine(result));
for (const { faults } of results) for (const { test } of faults) console.log(`FAILED ${test}`);
console.log(`${((Date.now() - began) / 1000).toFixed(1)} s in all`);
const line = summaryLine(results);
mkdirSync(join(repositoryRoot, '.cache', 'test'), { recursive: true });
writeFileSync(join(repositoryRoot, '.cache', 'test', 'summary.txt'), `${line}\n`);
console.log(line);
process.exit(results.some((result) => result.failed > 0) ? 1 : 0);
