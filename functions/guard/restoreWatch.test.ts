import { describe, expect, test } from 'vitest';
import { restoreWatch } from './restoreWatch.ts';

/** Three tables, the ledger, and how often it was looked up. */
const world = () => {
  const state = { now: 0, seen: ['b', 'b', 'b'], ledger: ['a', 'b'], looks: 0, broken: false };
  const isRestoring = restoreWatch({
    seen: async () => state.seen,
    placesAfter: async (place) => {
      state.looks++;
      if (state.broken) throw new Error('S3 does not answer');
      return state.ledger.filter((one) => one > place);
    },
    clock: { now: () => state.now },
  });
  return { state, isRestoring };
};

describe('a store', () => {
  test('that knows the whole ledger is whole, and is not looked at again for a minute', async () => {
    const { state, isRestoring } = world();

    const answers: boolean[] = [];
    for (const now of [0, 30_000, 59_999]) {
      state.now = now;
      answers.push(await isRestoring());
    }

    expect(answers).not.toContain(true);
    expect(state.looks).toBe(1);
    state.now = 60_000;
    await isRestoring();
    expect(state.looks).toBe(2);
  });

  test('of a zone that never erased anything is whole', async () => {
    const { state, isRestoring } = world();
    Object.assign(state, { seen: ['', '', ''], ledger: [] });

    expect(await isRestoring()).toBe(false);
  });

  test.each([0, 1, 2])(
    'of which table %i alone came back is not, until that one knows the ledger too',
    async (table) => {
      const { state, isRestoring } = world();
      state.seen = state.seen.map((place, one) => (one === table ? 'a' : place));

      expect(await isRestoring()).toBe(true);
      expect(await isRestoring(), 'asked anew with every call').toBe(true);
      state.seen = ['b', 'b', 'b'];
      expect(await isRestoring()).toBe(false);
    },
  );

  test('that comes back while a function runs is noticed within a minute', async () => {
    const { state, isRestoring } = world();
    await isRestoring();
    state.seen = ['a', 'b', 'b'];

    state.now = 59_999;
    expect(await isRestoring()).toBe(false);
    state.now = 60_000;
    expect(await isRestoring()).toBe(true);
  });

  test('that cannot be looked at is not answered from, unless it was whole a minute ago', async () => {
    const { state, isRestoring } = world();
    state.broken = true;

    await expect(isRestoring()).rejects.toThrow('does not answer');
    state.broken = false;
    await isRestoring();
    Object.assign(state, { broken: true, now: 60_000, seen: ['a', 'b', 'b'] });
    expect(await isRestoring()).toBe(false);
    const before = state.looks;
    Object.assign(state, { broken: false, now: 64_999 });
    expect(await isRestoring(), 'not asked again at once').toBe(false);
    expect(state.looks).toBe(before);
    state.now = 65_000;
    expect(await isRestoring()).toBe(true);
  });
});
