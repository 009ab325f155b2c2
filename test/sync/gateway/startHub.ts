import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { OpenedSubscription } from '../../../infra/local/gateway/execute/OpenSubscription.ts';
import { parseSubscriptionFilter } from '../../../infra/local/gateway/filter/parseSubscriptionFilter.ts';
import type { GatewayApi } from '../../../infra/local/gateway/model/GatewayApi.ts';
import type { SubscriptionFilter } from '../../../infra/local/gateway/model/SubscriptionFilter.ts';
import { createRealtimeHub } from '../../../infra/local/gateway/realtime/createRealtimeHub.ts';
import { openedSubscription } from '../../../infra/local/gateway/realtime/fixture/openedSubscription.ts';
import { stubApi } from '../../../infra/local/gateway/realtime/fixture/stubApi.ts';
import type { RealtimeHub } from '../../../infra/local/gateway/realtime/RealtimeHub.ts';
import type { RealtimeLimits } from '../../../infra/local/gateway/realtime/RealtimeLimits.ts';
import { accepted, refused } from '../../../shared/kernel/Result.ts';

/** A hub on a port of its own, with a door keeper and an executor that do as the messages say. */
export interface StartedHub {
  readonly hub: RealtimeHub;
  readonly apis: readonly [GatewayApi, GatewayApi];
  /** Of an API by its place in `apis`. */
  url(api: 0 | 1): string;
  /** The server's sockets, to see what waits in them. */
  readonly sockets: ReadonlySet<Duplex>;
  readonly faults: readonly unknown[];
  /** Moves the clock and lets the hub look its connections over. */
  pass(ms: number): void;
  stop(): Promise<void>;
}

/** What a test writes into the variables of a `start`: how it shall be opened. */
export interface Wish {
  readonly field?: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly filter?: unknown;
  readonly invalidationFilter?: unknown;
}

const parsed = (filter: unknown): SubscriptionFilter | null => {
  if (filter === undefined) return null;
  const result = parseSubscriptionFilter(filter);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
};

/**
 * Starts it on 127.0.0.1, on a free port unless given. Tokens: `bad…` is refused, anything else let in. The clock
 * stands still until `pass` is called.
 */
export const startHub = async (limits: Partial<RealtimeLimits> = {}, port = 0): Promise<StartedHub> => {
  let now = 1_000_000;
  let sweep = (): void => undefined;
  const faults: unknown[] = [];
  const hub = createRealtimeHub({
    authenticate: async (_api, { authorization }) =>
      authorization === undefined || authorization.startsWith('bad')
        ? refused({
            errorType: 'UnauthorizedException',
            message: 'You are not authorized to make this call.',
          })
        : accepted({ mode: 'API_KEY', expiresAt: 1e15 }),
    openSubscription: async (_api, _caller, { query, variables }) => {
      const { field = 'incidents', args = {}, filter, invalidationFilter }: Wish = variables;
      const opened: OpenedSubscription = openedSubscription({
        field,
        args,
        filter: parsed(filter),
        invalidationFilter: parsed(invalidationFilter),
        projectionKey: `${field} ${query}`,
        project: (payload) => ({ data: { [field]: payload } }),
      });
      return accepted(opened);
    },
    clock: { now: () => now },
    every: (_ms, run) => {
      sweep = run;
      return () => undefined;
    },
    limits: { closeGraceMs: 200, startsPerSecond: 1_000_000, ...limits },
    report: (fault) => faults.push(fault),
  });
  const apis = [stubApi('api-a'), stubApi('api-b')] as const;
  const sockets = new Set<Duplex>();
  const server = createServer();
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    const api = apis.find(({ apiId }) => request.url?.startsWith(`/${apiId}/`));
    if (api === undefined) socket.destroy();
    else hub.upgrade(request, socket, head, api);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    hub,
    apis,
    sockets,
    faults,
    url: (api) => `ws://127.0.0.1:${bound}/${apis[api].apiId}/graphql/realtime`,
    pass(ms) {
      now += ms;
      sweep();
    },
    async stop() {
      await hub.close();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
