import { checkNode } from './checkNode.ts';
import { LocalProblem } from './LocalProblem.ts';

/**
 * `npm start`: the whole local cloud until Ctrl-C. `--fresh` begins with nothing saved, `--no-cic` leaves out the
 * simulated dispatch centre, `--no-web` the web client (for whoever runs Vite's own server); `--cold` leaves it to the
 * first call of a function to wait for its start. Ports and folders: readLocalSettings.ts. Here stands only what must
 * hold before a package is imported.
 */
try {
  const warning = await checkNode();
  const { runUntilStopped } = await import('./runUntilStopped.ts');
  await runUntilStopped(process.argv.slice(2), warning);
} catch (fault) {
  if (fault instanceof LocalProblem) console.error(fault.message);
  else if (fault instanceof Error && 'code' in fault && fault.code === 'ERR_MODULE_NOT_FOUND')
    console.error(`A package is missing: run npm ci first. (${fault.message.split('\n')[0]})`);
  else console.error(fault);
  process.exit(1);
}
