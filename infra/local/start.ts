import { repositoryRoot } from '../tools/repositoryRoot.ts';
import { checkNode } from './checkNode.ts';
import { explainFault } from './explainFault.ts';
import { createProgress } from './progress/createProgress.ts';
import { readLocalSettings } from './readLocalSettings.ts';
import { startLocalCloud } from './startLocalCloud.ts';
import { npmPatron } from './supervise/npmPatron.ts';
import { watchPatron } from './supervise/watchPatron.ts';

/**
 * `npm start`: the whole local cloud until Ctrl-C. `--fresh` begins with nothing saved; `--no-cic` without the
 * simulated dispatch centre, `--no-web` without the web client (for whoever runs Vite's own server). Ports and folders: readLocalSettings.ts.
 */
const began = Date.now();
const progress = createProgress({
  write: (text) => void process.stdout.write(text),
  terminal: process.stdout.isTTY === true && process.env.TERM !== 'dumb',
  now: () => Date.now(),
});
const stopping = new AbortController();
const stopBecause = (why: string): void => stopping.abort(new Error(why));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopBecause(signal));
// A terminal that is gone cannot be written to; that is no reason to leave children behind.
process.stdout.on('error', () => stopBecause('the terminal is gone'));

let stateDir = '.local';
try {
  const settings = readLocalSettings(process.env, repositoryRoot);
  stateDir = settings.stateDir;
  const warning = await checkNode();
  if (warning !== null) progress.note(warning);
  const patronPid = npmPatron(process.env);
  watchPatron(patronPid, () => stopBecause('npm is gone'));
  const cloud = await startLocalCloud({
    ...settings,
    fresh: process.argv.includes('--fresh'),
    cic: !process.argv.includes('--no-cic'),
    web: !process.argv.includes('--no-web'),
    progress,
    signal: stopping.signal,
    patronPid,
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  progress.note('');
  progress.note(
    `Patrouille runs: ${cloud.outputs.zones.map((zone) => `${zone.code} ${zone.name}`).join(' and ')}, after ${seconds} s`,
  );
  progress.note(`Open  ${cloud.outputs.web}/start/`);
  progress.note('Ctrl-C stops it and keeps its state.');
  await new Promise<void>((resolve) => {
    if (stopping.signal.aborted) resolve();
    stopping.signal.addEventListener('abort', () => resolve());
  });
  progress.note('');
  await progress.step('Stopping, and saving what was entered', () => cloud.stop());
  process.exit(0);
} catch (fault) {
  if (stopping.signal.aborted) {
    progress.note('Stopped before it was up.');
    process.exit(130);
  }
  console.error(explainFault(fault, stateDir));
  process.exit(1);
}
