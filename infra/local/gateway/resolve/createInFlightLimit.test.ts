import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createInFlightLimit } from './createInFlightLimit.ts';

it('never runs more of one key than it may, loses none, keeps their order, whatever fails', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.record({ key: fc.constantFrom('a', 'b'), turns: fc.nat(4), fails: fc.boolean() }), {
        maxLength: 40,
      }),
      async (most, works) => {
        const limit = createInFlightLimit(most);
        const running: Record<string, number> = { a: 0, b: 0 };
        const begun: Record<string, number[]> = { a: [], b: [] };
        const done = works.map(({ key, turns, fails }, i) =>
          limit(key, async () => {
            begun[key]?.push(i);
            running[key] = (running[key] ?? 0) + 1;
            expect(running[key]).toBeLessThanOrEqual(most);
            for (let turn = 0; turn < turns; turn++) await Promise.resolve();
            running[key] -= 1;
            if (fails) throw new Error('fails');
            return i;
          }),
        );
        const ends = await Promise.allSettled(done);
        expect(ends.map(({ status }) => status)).toEqual(
          works.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')),
        );
        for (const key of ['a', 'b']) expect(begun[key]).toEqual(begun[key]?.toSorted((x, y) => x - y));
      },
    ),
  );
});

it('does not let one key wait for another', async () => {
  const limit = createInFlightLimit(1);
  void limit('slow', () => new Promise(() => {}));
  expect(await limit('quick', async () => 'done')).toBe('done');
});
