import { join } from 'node:path';
import { releaseRegion } from '../../releaseRegion.ts';
import type { LocalSettings } from '../readLocalSettings.ts';
import type { ChildSpec } from '../supervise/ChildSpec.ts';

/** Where everybody finds what is running: written when the cloud is ready. */
export function outputsPath(stateDir: string): string {
  return join(stateDir, 'outputs.json');
}

/**
 * Says how a part written in TypeScript is started: on this Node, with the local AWS as its AWS.
 * The credentials are the emulator's root; no credential of the person's own reaches a part.
 * @param main its entry, relative to infra/local
 */
export function nodePart(
  name: string,
  main: string,
  settings: LocalSettings,
  how: { ready: () => Promise<boolean>; env?: Readonly<Record<string, string>> },
): ChildSpec {
  return {
    name,
    command: process.execPath,
    args: [join(import.meta.dirname, '..', main)],
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      LANG: process.env.LANG ?? 'C.UTF-8',
      AWS_ENDPOINT_URL: `http://127.0.0.1:${settings.ports.emulator}`,
      AWS_REGION: releaseRegion,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      PATROUILLE_EMULATOR_PORT: String(settings.ports.emulator),
      PATROUILLE_GATEWAY_PORT: String(settings.ports.gateway),
      PATROUILLE_WEB_PORT: String(settings.ports.web),
      PATROUILLE_STATE: settings.stateDir,
      PATROUILLE_OUTPUTS: outputsPath(settings.stateDir),
      ...how.env,
    },
    stateDir: settings.stateDir,
    ready: how.ready,
    readyWithinMs: 20_000,
    graceMs: 5_000,
  };
}
