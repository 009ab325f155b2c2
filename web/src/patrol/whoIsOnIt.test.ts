import { expect, test } from 'vitest';
import type { Assignment } from '../../../shared/incident/Assignment.ts';
import { whoIsOnIt } from './whoIsOnIt.ts';

const on = (unitId: string, state: Assignment['state']): Assignment => ({
  unitId,
  callSign: unitId,
  support: false,
  state,
  alertedAt: '2026-11-22T21:00:00Z',
  by: { kind: 'PERSON', id: 'd', name: 'A. Voorbeeld' },
});

test('nobody has an incident whose units all went', () => {
  expect(whoIsOnIt([on('OO 05', 'CLEARED'), on('OO 07', 'DECLINED')], 'OO 05')).toBeNull();
});

test('the unit that is furthest is named, and how many more', () => {
  expect(whoIsOnIt([on('OO 07', 'ALERTED'), on('OO 09', 'ON_SCENE')], 'OO 05')).toEqual({
    callSign: 'OO 09',
    state: 'ON_SCENE',
    more: 1,
    mine: false,
  });
});

test('one’s own unit is named first, however far the others are', () => {
  expect(whoIsOnIt([on('OO 09', 'ON_SCENE'), on('OO 05', 'EN_ROUTE')], 'OO 05')).toMatchObject({
    callSign: 'OO 05',
    mine: true,
  });
});
