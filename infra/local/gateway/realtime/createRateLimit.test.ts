import { describe, expect, it } from 'vitest';
import { createRateLimit } from './createRateLimit.ts';

describe('a rate of starts', () => {
  it('lets a burst through, refuses the next, and refills with time up to the burst', () => {
    let now = 0;
    const take = createRateLimit(10, { now: () => now });
    const burst = (): number => Array.from({ length: 50 }, take).filter(Boolean).length;

    expect(burst()).toBe(10);
    now += 99;
    expect(burst()).toBe(0);
    now += 1;
    expect(burst()).toBe(1);
    now += 60_000;
    expect(burst()).toBe(10);
  });
});
