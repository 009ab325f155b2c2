import type { GraphqlApi } from '@aws-sdk/client-appsync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ControlPlane } from './ControlPlane.ts';
import { createApiRegistry } from './createApiRegistry.ts';
import type { DescribedApi } from './DescribedApi.ts';

/** A control plane in memory. `away` makes it fail. */
const controlPlane = () => {
  const apis = new Map<string, Partial<DescribedApi>>();
  const state = { away: false, asked: 0 };
  const check = (): void => {
    state.asked += 1;
    if (state.away) throw new Error('away');
  };
  const listed = (apiId: string): GraphqlApi => ({ apiId, name: apiId, authenticationType: 'AWS_IAM' });
  const control: ControlPlane = {
    async list() {
      check();
      return [...apis.keys()].map(listed);
    },
    async get(apiId) {
      check();
      return apis.has(apiId) ? listed(apiId) : null;
    },
    async describe(api) {
      check();
      return {
        api,
        sdl: null,
        dataSources: [],
        resolvers: [],
        environment: {},
        apiKeys: [],
        ...apis.get(api.apiId ?? ''),
      };
    },
    close: () => {},
  };
  return { apis, state, control };
};

const start = () => {
  const { apis, state, control } = controlPlane();
  const log: string[] = [];
  const dropped: string[] = [];
  const registry = createApiRegistry({
    control,
    region: 'r',
    clock: Date,
    log: (line) => log.push(line),
    pollEvery: 5_000,
    onDropped: (apiId) => dropped.push(apiId),
  });
  return { apis, state, log, dropped, registry };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const sdl = 'type Query { a: Int }';

describe('the registry', () => {
  it('serves an API at the first request for it, before the next look', async () => {
    const { apis, registry, log } = start();
    await vi.advanceTimersByTimeAsync(10_000);
    apis.set('new', { sdl });
    expect((await registry.find('new'))?.apiId).toBe('new');
    expect(log).toEqual(['api.loaded api=new resolvers=0']);
  });

  it('lets everybody wait who asks for an API while the control plane is being asked', async () => {
    const { apis, registry } = start();
    await vi.advanceTimersByTimeAsync(10_000);
    apis.set('new', { sdl });
    const found = await Promise.all(Array.from({ length: 20 }, () => registry.find('new')));
    expect(found.map((api) => api?.apiId)).toEqual(Array.from({ length: 20 }, () => 'new'));
  });

  it('keeps the same API as long as nothing changed, and its resolvers as long as they did not', async () => {
    const { apis, registry } = start();
    const resolver = { typeName: 'Query', fieldName: 'a', code: 'x', resolverArn: '1' };
    apis.set('a', { sdl, resolvers: [resolver] });
    const first = await registry.find('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await registry.find('a')).toBe(first);
    apis.set('a', { sdl, resolvers: [resolver], environment: { NEW: '1' } });
    await vi.advanceTimersByTimeAsync(6_000);
    const second = await registry.find('a');
    expect(second).not.toBe(first);
    expect(second?.environment).toEqual({ NEW: '1' });
    expect(second?.resolvers.get('Query.a')).toBe(first?.resolvers.get('Query.a'));
  });

  it('looks again soon while a deployment is under way', async () => {
    const { apis, registry } = start();
    await vi.advanceTimersByTimeAsync(10_000);
    apis.set('a', {});
    expect(await registry.find('a')).toBeNull();
    apis.set('a', { sdl });
    await vi.advanceTimersByTimeAsync(5_500);
    expect(registry.known.get('a')?.resolvers.size).toBe(0);
    apis.set('a', { sdl, resolvers: [{ typeName: 'Query', fieldName: 'a' }] });
    await vi.advanceTimersByTimeAsync(400);
    expect(registry.known.get('a')?.resolvers.size).toBe(1);
  });

  it('goes on serving what it had when a new schema is none, or the control plane is away', async () => {
    const { apis, state, registry, log } = start();
    apis.set('a', { sdl });
    const first = await registry.find('a');
    apis.set('a', { sdl: 'no schema' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await registry.find('a')).toBe(first);
    state.away = true;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await registry.find('a')).toBe(first);
    await expect(registry.find('unknown')).rejects.toThrow('cannot be asked');
    state.away = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(log.filter((line) => line.startsWith('control.'))).toEqual([
      'control.away reason=Error',
      'control.back',
    ]);
  });

  it('drops an API that was deleted', async () => {
    const { apis, registry, dropped } = start();
    apis.set('a', { sdl });
    await registry.find('a');
    apis.delete('a');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(dropped).toEqual(['a']);
    expect(await registry.find('a')).toBeNull();
  });

  it('does not ask for one unknown id over and over', async () => {
    const { state, registry } = start();
    await vi.advanceTimersByTimeAsync(0);
    const before = state.asked;
    for (let i = 0; i < 100; i++) expect(await registry.find('nowhere')).toBeNull();
    expect(state.asked - before).toBe(1);
  });
});
