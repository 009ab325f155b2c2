import { expect, test } from 'vitest';
import { fakeUnits } from '../../dev/fakeUnits.ts';
import { unitMatcher } from './unitMatcher.ts';

const units = fakeUnits(Date.UTC(2026, 10, 22, 22), null);
const word = (status: string): string => (status === 'TRANSPORT' ? 'Overbrenging' : status);
const left = (typed: string): readonly string[] =>
  units.filter(unitMatcher(typed, word)).map(({ callSign }) => callSign);

test('a unit is found by its call sign, crew, vehicle, skill or the zone’s own word for what it does', () => {
  expect(left('')).toHaveLength(units.length);
  expect(left('oo 09')).toEqual(['OO 09']);
  expect(left('overbr')).toEqual(['OO 22']);
  expect(left('kodiaq')).toEqual(['OO 14']);
  expect(left('bedacht')).toEqual(['OO 09']);
  expect(left('zeppelin')).toEqual([]);
});

test('who cries for help or has not answered is never filtered away', () => {
  const [first, second] = units;
  if (!first || !second) throw new Error('no units');
  const hidden = unitMatcher('zeppelin', word);
  expect(hidden(first)).toBe(false);
  expect(hidden({ ...first, status: 'EMERGENCY' })).toBe(true);
  const assignment = {
    incidentId: 'i',
    number: 'n',
    priority: 'P1' as const,
    title: 't',
    since: second.statusSince,
  };
  expect(hidden({ ...second, assignment: { ...assignment, state: 'ALERTED' } })).toBe(true);
  expect(hidden({ ...second, assignment: { ...assignment, state: 'EN_ROUTE' } })).toBe(false);
});
