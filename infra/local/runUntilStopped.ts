import { repositoryRoot } from '../tools/repositoryRoot.ts';
import { explainFault } from './explainFault.ts';
import { createProgress } from './progress/createProgress.ts';
import { readLocalSettings } from './readLocalSettings.ts';
import { startLocalCloud } from './startLocalCloud.ts';
import { npmPatron } from './supervise/npmPatron.ts';
import { watchPatron } from './supervise/watchPatron.ts';

/**
 * Brings the local cloud up, says where it is, and keeps it up until Ctrl-C, SIGTERM, the end of the terminal or of
 * the npm that runs it. Ends the process: 0 after a proper stop, 130 when stopped before it was up, 1 with a line that
 * says why it could not.
 * @param flags `--fresh`, `--no-cic` (no patrols either), `--no-patrols`, `--no-web`, `--cold`
 * @param warning something to say first, or null
 */
export async function runUntilStopped(flags: readonly string[], warning: string | null): Promise<never> {
  const began = Date.now();
  const progress = createProgress({
    write: (text) => void process.stdout.write(text),
    terminal: process.stdout.isTTY === true && process.env.TERM !== 'dumb',
    now: () => Date.now(),
  });
  const stopping = new AbortController();
  const stopBecause = (why: string): void => stopping.abort(new Error(why));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => stopBecause(signal));
  // A terminal that is gone cannot be written to; that is no reason to leave children behind.
  process.stdout.on('error', () => stopBecause('the terminal is gone'));

  let stateDir = '.local';
  try {
    const settings = readLocalSettings(process.env, repositoryRoot);
    stateDir = settings.stateDir;
    if (warning !== null) progress.note(warning);
    const patronPid = npmPatron(process.env);
    watchPatron(patronPid, () => stopBecause('npm is gone'));
    const cloud = await startLocalCloud({
      ...settings,
      fresh: flags.includes('--fresh'),
      cic: !flags.includes('--no-cic'),
      patrols: !flags.includes('--no-cic') && !flags.includes('--no-patrols'),
      web: !flags.includes('--no-web'),
      warm: !flags.includes('--cold'),
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
    progress.note('One password signs in here; a zone asks for a second factor (its template has it on).');
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
}
