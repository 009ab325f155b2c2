import { expect, it } from 'vitest';
import { createTimings } from './createTimings.ts';

it('keeps how long parts take, also of what fails, and forgets an API that is gone', async () => {
  let now = 0;
  const timings = createTimings(() => now);
  const take = (ms: number) => () => {
    now += ms;
    return 'done';
  };
  for (let i = 1; i <= 100; i++) expect(timings.measure('a', 'execute', take(i))).toBe('done');
  await expect(timings.measure('a', 'token', async () => Promise.reject(new Error('no')))).rejects.toThrow(
    'no',
  );
  expect(timings.summary()).toEqual({
    a: { execute: { count: 100, p50: 51, p95: 96 }, token: { count: 1, p50: 0, p95: 0 } },
  });
  timings.forget('a');
  expect(timings.summary()).toEqual({});
});

it('keeps the last thousand', () => {
  let now = 0;
  const timings = createTimings(() => now);
  for (let i = 0; i < 2_500; i++) {
    timings.measure('a', 'answer', () => {
      now += i < 1_500 ? 100 : 1;
    });
  }
  expect(timings.summary().a?.answer).toEqual({ count: 2_500, p50: 1, p95: 1 });
});
