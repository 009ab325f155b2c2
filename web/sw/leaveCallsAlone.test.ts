import { expect, test } from 'vitest';
import { leaveCallsAlone } from './leaveCallsAlone.ts';

test.each([
  ['knows no such rules', undefined],
  ['refuses the rule', () => Promise.reject(new TypeError('unknown condition'))],
])('A browser that %s installs the worker all the same', async (_, addRoutes) => {
  const waits: Promise<unknown>[] = [];
  leaveCallsAlone({ waitUntil: (work) => void waits.push(work), ...(addRoutes && { addRoutes }) });

  expect(waits).toHaveLength(1);
  await expect(Promise.all(waits)).resolves.toEqual([undefined]);
});
