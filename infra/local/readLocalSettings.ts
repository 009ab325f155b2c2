import { join, resolve } from 'node:path';
import { LocalProblem } from './LocalProblem.ts';

export interface LocalPorts {
  readonly emulator: number;
  readonly gateway: number;
  readonly web: number;
}

export interface LocalSettings {
  readonly stateDir: string;
  readonly venvDir: string;
  readonly ports: LocalPorts;
}

/** Reads where the local cloud lives and listens; anything absent has its usual value. */
export function readLocalSettings(env: NodeJS.ProcessEnv, root: string): LocalSettings {
  return {
    stateDir: resolve(root, env.PATROUILLE_STATE ?? '.local'),
    venvDir: resolve(root, env.PATROUILLE_VENV ?? join('.local', 'venv')),
    ports: {
      emulator: port(env, 'PATROUILLE_EMULATOR_PORT', 4566),
      gateway: port(env, 'PATROUILLE_GATEWAY_PORT', 4567),
      web: port(env, 'PATROUILLE_WEB_PORT', 8080),
    },
  };
}

function port(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const text = env[name];
  if (text === undefined || text === '') return usual;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw new LocalProblem(`${name}=${text} is no port: it takes a number from 1 to 65535.`);
}
