import { describe, expect, test } from 'vitest';
import { createDeviceIdentity } from './createDeviceIdentity.ts';

describe('The device', () => {
  test('keeps its name and counts its commands over restarts and tabs, each number once', async () => {
    const items = new Map<string, string>();
    let turn: Promise<unknown> = Promise.resolve();
    const tab = () =>
      createDeviceIdentity({
        storage: {
          getItem: (key) => items.get(key) ?? null,
          setItem: (key, value) => void items.set(key, value),
        },
        newId: () => `device-${items.size}`,
        exclusively: (_name, run) => {
          const mine = turn.then(run);
          turn = mine;
          return mine;
        },
      });
    const [first, second] = [tab(), tab()];

    const seqs = await Promise.all(
      Array.from({ length: 50 }, (_, at) => (at % 2 === 0 ? first : second).nextSeq()),
    );
    const later = await tab().nextSeq();

    expect(first.deviceId).toBe(second.deviceId);
    expect([...seqs, later].sort((a, b) => a - b)).toEqual(Array.from({ length: 51 }, (_, seq) => seq));
    expect(later).toBe(50);
  });
});
