import { join } from 'node:path';
import { repositoryRoot } from '../tools/repositoryRoot.ts';
import { synthesizeTemplates } from '../tools/synthesizeTemplates.ts';
import { ensureWebBuilt } from './build/ensureWebBuilt.ts';
import { ensureVenv } from './emulator/ensureVenv.ts';
import type { LocalCloudOptions } from './LocalCloudOptions.ts';
import { silent } from './progress/silent.ts';
import { assertPortFree } from './supervise/assertPortFree.ts';
import { endLeftovers } from './supervise/endLeftovers.ts';

/** What the parts are started with. */
export interface Prepared {
  readonly python: string;
  /** Settles when functions, templates and web client are built; they are while the emulator starts. */
  readonly built: Promise<void>;
}

/**
 * Clears the way for a start: ends what an earlier one left, makes sure the ports are free, installs the emulator
 * once, and builds what changed.
 */
export async function prepare({
  stateDir,
  venvDir,
  ports,
  web = true,
  signal,
  progress = silent,
}: LocalCloudOptions): Promise<Prepared> {
  for (const name of await endLeftovers(stateDir))
    progress.note(`Ended the ${name} that an earlier start had left running`);
  await assertPortFree(ports.emulator, 'local AWS', 'PATROUILLE_EMULATOR_PORT');
  await assertPortFree(ports.gateway, 'AppSync gateway', 'PATROUILLE_GATEWAY_PORT');
  if (web) await assertPortFree(ports.web, 'web', 'PATROUILLE_WEB_PORT');
  const log = (name: string): string => join(stateDir, 'log', `${name}.log`);
  const built = Promise.all([
    progress.step('Functions and templates', () => synthesizeTemplates()),
    web
      ? progress.step('Web client', () => ensureWebBuilt(repositoryRoot, { log: log('web-build'), signal }))
      : null,
  ]).then(() => {});
  built.catch(() => {}); // waited for later; until then a failure is not unheard
  const python = await progress.step('Python environment', (say) =>
    ensureVenv(venvDir, { env: process.env, log: log('venv'), signal, say }),
  );
  return { python, built };
}
