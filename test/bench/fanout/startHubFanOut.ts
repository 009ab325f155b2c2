import { createServer } from 'node:http';
import { createAuthenticate } from '../../../infra/local/gateway/auth/createAuthenticate.ts';
import { createKeySource } from '../../../infra/local/gateway/auth/createKeySource.ts';
import { createServiceRoles } from '../../../infra/local/gateway/aws/createServiceRoles.ts';
import { createTimings } from '../../../infra/local/gateway/createTimings.ts';
import { createOpenSubscription } from '../../../infra/local/gateway/execute/createOpenSubscription.ts';
import { createPrepare } from '../../../infra/local/gateway/execute/createPrepare.ts';
import { createResolveField } from '../../../infra/local/gateway/execute/createResolveField.ts';
import { createRunResolver } from '../../../infra/local/gateway/execute/createRunResolver.ts';
import { createSandboxes } from '../../../infra/local/gateway/execute/createSandboxes.ts';
import { createRealtimeHub } from '../../../infra/local/gateway/realtime/createRealtimeHub.ts';
import type { RealtimeHub } from '../../../infra/local/gateway/realtime/RealtimeHub.ts';
import { createInFlightLimit } from '../../../infra/local/gateway/resolve/createInFlightLimit.ts';
import { benchApi } from './benchApi.ts';
import type { Contender } from './Contender.ts';
import { listenLocally } from './listenLocally.ts';
import { benchPool } from './makeTokens.ts';

/**
 * The gateway's real-time half with the authentication and execution it runs with: tokens verified, the zone's own
 * subscription resolver run, the document projected by graphql-js. In: the key set of the tokens.
 */
export const startHubFanOut = async (keySet: unknown): Promise<Contender & { readonly hub: RealtimeHub }> => {
  const readJson = async (): Promise<unknown> => keySet;
  const roles = createServiceRoles({ region: benchPool.region });
  const run = createRunResolver({
    sandboxes: createSandboxes(1_000),
    roles,
    limit: createInFlightLimit(4),
    log: () => undefined,
    timings: createTimings(() => performance.now()),
  });
  const hub = createRealtimeHub({
    authenticate: createAuthenticate(createKeySource(readJson), readJson),
    openSubscription: createOpenSubscription(createPrepare(), createResolveField(run)),
    clock: Date,
  });
  const api = benchApi('bench');
  const server = createServer();
  server.on('upgrade', (request, socket, head) => hub.upgrade(request, socket, head, api));
  const { port, stop } = await listenLocally(server);
  return {
    name: 'gateway',
    url: `ws://127.0.0.1:${port}/v1/apis/bench/graphql/realtime`,
    protocol: 'appsync',
    hub,
    publish: (page) => hub.mutationDone(api, 'publish', page),
    async stop() {
      await hub.close();
      roles.close();
      await stop();
    },
  };
};
