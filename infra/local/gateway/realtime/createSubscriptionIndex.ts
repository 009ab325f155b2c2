import type { GatewayApi } from '../model/GatewayApi.ts';
import type { Subscriber } from './Subscriber.ts';

/** Subscribers who are sent the same payloads as the same bytes: same API as deployed, document, variables, filter. */
export interface SubscriptionGroup {
  /** Groups with an equal one differ by filter only: what is projected for one serves the other. */
  readonly projection: string;
  readonly members: ReadonlySet<Subscriber>;
}

/** Who listens to what. `add` gives back how to take the subscriber out again; doing so twice does no harm. */
export interface SubscriptionIndex {
  add(api: GatewayApi, subscriber: Subscriber): () => void;
  groups(apiId: string, field: string): Iterable<SubscriptionGroup>;
  counts(): { readonly subscriptions: number; readonly groups: number };
}

/** An index in memory: API → field of Subscription → group. Empty levels are not kept. */
export const createSubscriptionIndex = (): SubscriptionIndex => {
  const apis = new Map<string, Map<string, Map<string, { projection: string; members: Set<Subscriber> }>>>();
  const deployments = new WeakMap<GatewayApi, number>();
  let lastDeployment = 0;
  let subscriptions = 0;
  let groups = 0;

  /** The same API deployed again has another schema, so its subscribers make other groups. */
  const deploymentOf = (api: GatewayApi): number => {
    let deployment = deployments.get(api);
    if (deployment === undefined) {
      deployment = ++lastDeployment;
      deployments.set(api, deployment);
    }
    return deployment;
  };

  return {
    add(api, subscriber) {
      const { field, projectionKey, filter, args } = subscriber.opened;
      const projection = `${deploymentOf(api)} ${projectionKey}`;
      const key = `${projection} ${JSON.stringify(filter ?? { args })}`;
      const fields = getOrMake(apis, api.apiId, () => new Map());
      const byKey = getOrMake(fields, field, () => new Map());
      const group = getOrMake(byKey, key, () => {
        groups += 1;
        return { projection, members: new Set() };
      });
      group.members.add(subscriber);
      subscriptions += 1;
      return () => {
        if (!group.members.delete(subscriber)) return;
        subscriptions -= 1;
        if (group.members.size > 0) return;
        groups -= 1;
        byKey.delete(key);
        if (byKey.size === 0) fields.delete(field);
        if (fields.size === 0) apis.delete(api.apiId);
      };
    },
    groups: (apiId, field) => apis.get(apiId)?.get(field)?.values() ?? [],
    counts: () => ({ subscriptions, groups }),
  };
};

const getOrMake = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
};
