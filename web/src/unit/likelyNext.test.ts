import { expect, test } from 'vitest';
import { mayStep } from '../../../shared/unit/lifecycle.ts';
import { unitStatuses } from '../../../shared/unit/UnitStatus.ts';
import { likelyNext } from './likelyNext.ts';

test('a whole call goes by the likely next status alone', () => {
  const walked = ['AVAILABLE_PATROL', 'EN_ROUTE', 'ON_SCENE'] as const;
  expect(walked.map((status) => likelyNext(status, 'ACCEPTED'))).toEqual([
    'EN_ROUTE',
    'ON_SCENE',
    'AVAILABLE_PATROL',
  ]);
});

test('the lifecycle allows every step that is offered', () => {
  const offered = unitStatuses.flatMap((from) =>
    [likelyNext(from), likelyNext(from, 'ALERTED')].flatMap((to) =>
      to === null ? [] : [[from, to] as const],
    ),
  );
  expect(offered.filter(([from, to]) => !mayStep(from, to))).toEqual([]);
  console.log(`likely next: ${offered.length} steps offered`);
});
