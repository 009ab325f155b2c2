import type { GraphqlApi } from '@aws-sdk/client-appsync';
import type { Clock } from '../../../../shared/kernel/Clock.ts';
import type { Log } from '../Log.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { ApiRegistry } from './ApiRegistry.ts';
import type { ControlPlane } from './ControlPlane.ts';
import { toGatewayApi } from './toGatewayApi.ts';

interface Known {
  readonly fingerprint: string;
  readonly api: GatewayApi | null;
}

export interface RegistryOptions {
  readonly control: ControlPlane;
  readonly region: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds between two looks at the control plane when nothing changes. */
  readonly pollEvery: number;
  readonly onDropped: (apiId: string) => void;
}

// While a deployment is under way its parts appear one after the other: look again soon, until it has been still.
const pollWhileChanging = 300;
const stillFor = 3_000;
const askAgainAfter = 1_000;

/** Begins to watch the control plane at once. A control plane that is away leaves everything as it was. */
export function createApiRegistry({
  control,
  region,
  clock,
  log,
  pollEvery,
  onDropped,
}: RegistryOptions): ApiRegistry {
  const all = new Map<string, Known>();
  const served = new Map<string, GatewayApi>();
  const asked = new Map<string, number>();
  const reading = new Map<string, Promise<void>>();
  const asking = new Map<string, Promise<void>>();
  let changedAt = clock.now();
  let isAway = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const read = async (listed: GraphqlApi): Promise<void> => {
    const apiId = listed.apiId ?? '';
    const before = all.get(apiId);
    const likely = before?.api
      ? [...before.api.resolvers.values()].map(({ typeName }) => typeName)
      : undefined;
    let described = await control.describe(listed, likely);
    if (stopped || before?.fingerprint === JSON.stringify(described)) return;
    changedAt = clock.now();
    // Something changed: look for resolvers on every type, not only where they were.
    if (likely) described = await control.describe(listed);
    const fingerprint = JSON.stringify(described);
    try {
      const api = toGatewayApi(described, region, before?.api ?? undefined);
      all.set(apiId, { fingerprint, api });
      served.set(apiId, api);
      log(`${before?.api ? 'api.updated' : 'api.loaded'} api=${apiId} resolvers=${api.resolvers.size}`);
    } catch (fault) {
      // What was served before goes on being served: half a deployment is no reason to answer nothing.
      all.set(apiId, { fingerprint, api: before?.api ?? null });
      log(
        `api.unusable api=${apiId} reason=${fault instanceof Error ? fault.message.split('\n')[0] : 'unknown'}`,
      );
    }
  };
  const readOnce = (listed: GraphqlApi): Promise<void> => {
    const apiId = listed.apiId ?? '';
    const running = reading.get(apiId) ?? read(listed).finally(() => reading.delete(apiId));
    reading.set(apiId, running);
    return running;
  };
  const drop = (apiId: string): void => {
    all.delete(apiId);
    if (!served.delete(apiId)) return;
    log(`api.dropped api=${apiId}`);
    onDropped(apiId);
  };
  const look = async (): Promise<void> => {
    try {
      const listed = await control.list();
      const ids = new Set(listed.map(({ apiId }) => apiId));
      for (const apiId of all.keys()) if (!ids.has(apiId)) drop(apiId);
      for (const api of listed) await readOnce(api);
      if (isAway) log('control.back');
      isAway = false;
    } catch (fault) {
      if (!isAway) log(`control.away reason=${fault instanceof Error ? fault.name : 'unknown'}`);
      isAway = true;
    }
    const isStill = clock.now() - changedAt > stillFor;
    if (!stopped)
      timer = setTimeout(look, isStill ? pollEvery : Math.min(pollWhileChanging, pollEvery)).unref();
  };
  void look();
  const ask = (apiId: string, now: number): Promise<void> => {
    if (asked.size > 1_000) asked.clear();
    asked.set(apiId, now);
    const answer = control
      .get(apiId)
      .then((listed) => (listed ? readOnce(listed) : undefined))
      .finally(() => asking.delete(apiId));
    asking.set(apiId, answer);
    return answer;
  };

  return {
    known: served,
    async find(apiId) {
      const found = served.get(apiId);
      if (found) return found;
      // Whoever asks while the answer is on its way waits for it: a gateway that has just come back is asked by all at once.
      const underWay = asking.get(apiId);
      const now = clock.now();
      if (!underWay && now - (asked.get(apiId) ?? Number.NEGATIVE_INFINITY) < askAgainAfter) return null;
      try {
        await (underWay ?? ask(apiId, now));
      } catch (fault) {
        asked.delete(apiId);
        throw new Error('The control plane cannot be asked', { cause: fault });
      }
      return served.get(apiId) ?? null;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      control.close();
    },
  };
}
