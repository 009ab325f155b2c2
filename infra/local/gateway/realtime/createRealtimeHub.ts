import type { Clock } from '../../../../shared/kernel/Clock.ts';
import type { Authenticate } from '../auth/Authenticate.ts';
import type { OpenSubscription } from '../execute/OpenSubscription.ts';
import { closeCodes } from './CloseCode.ts';
import type { Connection } from './Connection.ts';
import type { HubContext } from './ConnectionContext.ts';
import { createCounters } from './Counters.ts';
import { createSubscriptionIndex } from './createSubscriptionIndex.ts';
import { createUpgrade } from './createUpgrade.ts';
import { fanOut } from './fanOut.ts';
import { isInvalidated } from './isInvalidated.ts';
import type { RealtimeHub } from './RealtimeHub.ts';
import { type RealtimeLimits, standardLimits } from './RealtimeLimits.ts';
import { subscribedFields } from './subscribedFields.ts';

export interface RealtimeHubOptions {
  readonly authenticate: Authenticate;
  readonly openSubscription: OpenSubscription;
  readonly clock: Clock;
  /** Calls `run` every so many milliseconds until the function it gives back is called. Default: `setInterval`. */
  readonly every?: (ms: number, run: () => void) => () => void;
  /** What differs from `standardLimits`. */
  readonly limits?: Partial<RealtimeLimits>;
  /** Hears of faults. Default: the error log. */
  readonly report?: (fault: unknown) => void;
}

/** Makes a hub. It holds all state of the real-time half and dies with it: nothing is kept for a restart. */
export const createRealtimeHub = (options: RealtimeHubOptions): RealtimeHub => {
  const limits = { ...standardLimits, ...options.limits };
  const { every = everyInterval, report = logFault, clock } = options;
  const connections = new Set<Connection>();
  /** How often an API was dropped: one with the same id may come back, its old handshakes may not. */
  const drops = new Map<string, number>();
  const index = createSubscriptionIndex();
  const counters = createCounters();
  const allGone = Promise.withResolvers<void>();
  let isClosing = false;

  const context: HubContext = {
    authenticate: options.authenticate,
    openSubscription: options.openSubscription,
    clock,
    limits,
    index,
    counters,
    report(fault) {
      counters.faults += 1;
      report(fault);
    },
  };

  const upgrade = createUpgrade(context, {
    welcome: ({ apiId }) => {
      const before = drops.get(apiId);
      return () => !isClosing && drops.get(apiId) === before;
    },
    add: (connection) => connections.add(connection),
    remove: (connection) => {
      connections.delete(connection);
      if (isClosing && connections.size === 0) allGone.resolve();
    },
  });

  const stopSweeping = every(limits.sweepMs, () => {
    const now = clock.now();
    for (const connection of connections) connection.sweep(now);
  });

  return {
    upgrade,
    mutationDone(api, mutation, result) {
      if (result === null || result === undefined) return;
      for (const field of subscribedFields(api.schema, mutation)) {
        const faults = fanOut(index.groups(api.apiId, field), result, limits.payloadBytes, counters);
        for (const fault of faults) context.report(fault);
      }
    },
    invalidate(api, invalidation) {
      for (const { members } of index.groups(api.apiId, invalidation.subscriptionField)) {
        for (const subscriber of members)
          if (isInvalidated(subscriber.opened, invalidation)) subscriber.cutOff();
      }
      for (const connection of connections) {
        if (connection.apiId === api.apiId) connection.invalidate(invalidation);
      }
    },
    drop(apiId) {
      drops.set(apiId, (drops.get(apiId) ?? 0) + 1);
      for (const connection of connections) {
        if (connection.apiId === apiId) connection.close(closeCodes.goingAway, 'API deleted');
      }
    },
    stats: () => ({ ...counters, connections: connections.size, ...index.counts() }),
    close() {
      stopSweeping();
      isClosing = true;
      for (const connection of connections) connection.close(closeCodes.goingAway, 'gateway stops');
      if (connections.size === 0) allGone.resolve();
      return allGone.promise;
    },
  };
};

const everyInterval = (ms: number, run: () => void): (() => void) => {
  const timer = setInterval(run, ms);
  timer.unref();
  return () => clearInterval(timer);
};

const logFault = (fault: unknown): void => console.error('real-time fault', fault);
