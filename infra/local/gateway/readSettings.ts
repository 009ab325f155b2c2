import type { GatewayOptions } from './GatewayOptions.ts';

type Settings = Omit<GatewayOptions, 'log' | 'clock' | 'realtimeLimits'>;

const numberOf = (environment: NodeJS.ProcessEnv, name: string, otherwise: number, most: number): number => {
  const text = environment[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw new Error(`${name} must be a whole number from 0 to ${most}`);
  }
  return value;
};

/**
 * The gateway's settings from its environment: `AWS_ENDPOINT_URL`, `AWS_REGION`, `AWS_ACCESS_KEY_ID`,
 * `AWS_SECRET_ACCESS_KEY`, `PATROUILLE_GATEWAY_PORT` or `GATEWAY_PORT`, `GATEWAY_HOST`, `GATEWAY_POLL_MS`,
 * `GATEWAY_IN_FLIGHT`, `GATEWAY_RESOLVER_MS`.
 * @throws with a line a person can act on
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  } = environment;
  const region = environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION;
  if (!region) throw new Error('AWS_REGION is not set');
  const portName = environment.PATROUILLE_GATEWAY_PORT ? 'PATROUILLE_GATEWAY_PORT' : 'GATEWAY_PORT';
  return {
    aws: {
      region,
      ...(endpoint ? { endpoint: endpoint.replace(/\/$/, '') } : {}),
      ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    },
    host: environment.GATEWAY_HOST || '127.0.0.1',
    port: numberOf(environment, portName, 4567, 65_535),
    pollEvery: numberOf(environment, 'GATEWAY_POLL_MS', 5_000, 3_600_000),
    inFlightPerFunction: numberOf(environment, 'GATEWAY_IN_FLIGHT', 4, 1_000),
    resolverTimeLimit: numberOf(environment, 'GATEWAY_RESOLVER_MS', 2_000, 30_000),
  };
}
