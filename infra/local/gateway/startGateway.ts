import { once } from 'node:events';
import { sandboxSource } from './appsyncjs/sandboxSource.ts';
import { createAuthenticate } from './auth/createAuthenticate.ts';
import { createKeySource } from './auth/createKeySource.ts';
import { createServiceRoles } from './aws/createServiceRoles.ts';
import type { ApiRegistry } from './control/ApiRegistry.ts';
import { createApiRegistry } from './control/createApiRegistry.ts';
import { createControlPlane } from './control/createControlPlane.ts';
import { createTimings } from './createTimings.ts';
import { createExecute } from './execute/createExecute.ts';
import { createOpenSubscription } from './execute/createOpenSubscription.ts';
import { createPrepare } from './execute/createPrepare.ts';
import { createResolveField } from './execute/createResolveField.ts';
import { createRunResolver } from './execute/createRunResolver.ts';
import { createSandboxes } from './execute/createSandboxes.ts';
import type { GatewayOptions } from './GatewayOptions.ts';
import { createAnswer } from './http/createAnswer.ts';
import { createAnswerSigned } from './http/createAnswerSigned.ts';
import { createPassThrough } from './http/createPassThrough.ts';
import { createServer } from './http/createServer.ts';
import { fetchJson } from './http/fetchJson.ts';
import { createRealtimeHub } from './realtime/createRealtimeHub.ts';
import type { RealtimeHub } from './realtime/RealtimeHub.ts';
import { createInFlightLimit } from './resolve/createInFlightLimit.ts';

/** A gateway that is listening. */
export interface Gateway {
  /** `http://127.0.0.1:4567`; an API's GraphQL URL is `<url>/v1/apis/<apiId>/graphql`. */
  readonly url: string;
  readonly registry: ApiRegistry;
  readonly hub: RealtimeHub;
  /** Takes no more requests, finishes those under way, closes every connection. */
  stop(): Promise<void>;
}

// What is still under way after that is cut off: whoever stops the gateway is waiting.
const finishWithin = 3_000;

/** Puts the parts together and listens. @throws when the port is taken */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { aws, host = '127.0.0.1', port, log, clock = Date, pollEvery = 5_000 } = options;
  const { inFlightPerFunction = 4, resolverTimeLimit = 2_000, realtimeLimits } = options;

  // Bundled now, so that the first request does not wait for it.
  sandboxSource();
  const timings = createTimings(() => performance.now());
  const roles = createServiceRoles(aws);
  const limit = createInFlightLimit(inFlightPerFunction);
  const run = createRunResolver({
    roles,
    limit,
    sandboxes: createSandboxes(resolverTimeLimit),
    log,
    timings,
  });
  const resolveField = createResolveField(run);
  const prepare = createPrepare();
  const execute = createExecute(resolveField);
  const authenticate = createAuthenticate(createKeySource(fetchJson), fetchJson, aws.endpoint);
  const openSubscription = createOpenSubscription(prepare, resolveField);
  const report = (fault: unknown): void =>
    log(`realtime.fault reason=${fault instanceof Error ? fault.name : 'unknown'}`);
  const hub = createRealtimeHub({ authenticate, openSubscription, clock, report, limits: realtimeLimits });
  const passThrough = aws.endpoint ? createPassThrough(aws.endpoint) : null;
  const answerSigned = passThrough && createAnswerSigned(passThrough, execute, hub, timings);
  const answer = createAnswer({ authenticate, prepare, execute, answerSigned, hub, clock, timings });

  const onDropped = (apiId: string): void => {
    hub.drop(apiId);
    timings.forget(apiId);
  };
  const control = createControlPlane(aws);
  const registry = createApiRegistry({
    control,
    region: aws.region,
    clock,
    log,
    pollEvery,
    onDropped,
  });
  const server = createServer({ registry, answer, hub, log, timings });
  const stopParts = (): void => {
    registry.stop();
    roles.close();
    passThrough?.close();
  };
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (fault) {
    stopParts();
    await hub.close();
    throw fault;
  }
  const address = server.address();
  const url = `http://${host}:${typeof address === 'object' && address ? address.port : port}`;
  log(`gateway.listening url=${url}`);

  return {
    url,
    registry,
    hub,
    async stop() {
      log('gateway.stopping');
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const cutOff = setTimeout(() => server.closeAllConnections(), finishWithin);
      await Promise.all([hub.close(), closed]);
      clearTimeout(cutOff);
      stopParts();
      log('gateway.stopped');
    },
  };
}
