import { describe, expect, it } from 'vitest';
import type { OpenedSubscription } from '../execute/OpenSubscription.ts';
import { createSubscriptionIndex } from './createSubscriptionIndex.ts';
import { openedSubscription } from './fixture/openedSubscription.ts';
import { stubApi } from './fixture/stubApi.ts';
import type { Subscriber } from './Subscriber.ts';

const subscriber = (over: Partial<OpenedSubscription> = {}): Subscriber => ({
  opened: openedSubscription(over),
  idPart: Buffer.alloc(0),
  write: () => true,
  cutOff: () => undefined,
});
const topic = (value: string) => ({
  filterGroup: [{ filters: [{ fieldName: 'topic', operator: 'eq' as const, value }] }],
});

describe('who listens', () => {
  it('are put together when they are sent the same, and apart when filter, arguments or document differ', () => {
    const index = createSubscriptionIndex();
    const api = stubApi();
    for (const opened of [
      {},
      {},
      { filter: topic('a') },
      { args: { topic: 'a' } },
      { projectionKey: 'other' },
    ]) {
      index.add(api, subscriber(opened));
    }
    const groups = [...index.groups(api.apiId, 'incidents')];

    expect(groups.map((group) => group.members.size)).toEqual([2, 1, 1, 1]);
    expect(new Set(groups.map((group) => group.projection)).size).toBe(2);
    expect(index.counts()).toEqual({ subscriptions: 5, groups: 4 });
  });

  it('are kept apart by API and by field', () => {
    const index = createSubscriptionIndex();
    index.add(stubApi('a'), subscriber());
    index.add(stubApi('a'), subscriber({ field: 'positions' }));
    index.add(stubApi('b'), subscriber());

    expect([...index.groups('a', 'incidents')]).toHaveLength(1);
    expect([...index.groups('c', 'incidents')]).toHaveLength(0);
  });

  it('share nothing across deployments of one API: the schema may have changed', () => {
    const index = createSubscriptionIndex();
    index.add(stubApi('a'), subscriber());
    index.add(stubApi('a'), subscriber());
    expect(new Set([...index.groups('a', 'incidents')].map((group) => group.projection)).size).toBe(2);
  });

  it('leave nothing behind when they go, and may go twice', () => {
    const index = createSubscriptionIndex();
    const api = stubApi();
    const [stay, leave] = [index.add(api, subscriber()), index.add(api, subscriber())];
    leave();
    leave();
    expect(index.counts()).toEqual({ subscriptions: 1, groups: 1 });
    stay();
    expect(index.counts()).toEqual({ subscriptions: 0, groups: 0 });
    expect([...index.groups(api.apiId, 'incidents')]).toHaveLength(0);
    index.add(api, subscriber());
    expect([...index.groups(api.apiId, 'incidents')]).toHaveLength(1);
  });
});
