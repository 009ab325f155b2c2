import { join } from 'node:path';
import { repositoryRoot } from '../../tools/repositoryRoot.ts';
import type { LocalPart } from '../LocalCloud.ts';
import type { LocalCloudOptions } from '../LocalCloudOptions.ts';
import type { ChildSpec } from '../supervise/ChildSpec.ts';
import { nodePart } from './nodePart.ts';

/** How each part that is ours is started, and when it serves. */
export function specOf(part: Exclude<LocalPart, 'emulator'>, options: LocalCloudOptions): ChildSpec {
  switch (part) {
    case 'gateway':
      return nodePart('gateway', 'gateway/main.ts', options, {
        ready: () => answers(`http://127.0.0.1:${options.ports.gateway}/healthz`),
      });
    case 'web':
      return nodePart('web', 'web/main.ts', options, {
        ready: () => answers(`http://127.0.0.1:${options.ports.web}/config.json`),
        env: { PATROUILLE_WEB_ROOT: join(repositoryRoot, 'web', 'dist') },
      });
    case 'cic':
      return nodePart('cic', 'cic/main.ts', options, {
        ready: async () => true,
        env: cicEnvironment(options.cic),
      });
    case 'patrols':
      return nodePart('patrols', 'patrols/main.ts', options, { ready: async () => true });
  }
}

/** The person's own wishes (PATROUILLE_CIC_*), and over them what the caller asks. */
function cicEnvironment(cic: LocalCloudOptions['cic']): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (name.startsWith('PATROUILLE_CIC_') && value !== undefined) environment[name] = value;
  }
  if (typeof cic !== 'object') return environment;
  if (cic.seed !== undefined) environment.PATROUILLE_CIC_SEED = String(cic.seed);
  if (cic.speed !== undefined) environment.PATROUILLE_CIC_SPEED = String(cic.speed);
  return environment;
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  await answer.arrayBuffer();
  return answer.ok;
}
