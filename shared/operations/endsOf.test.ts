import { expect, test } from 'vitest';
import { unitOnShift } from '../unit/unit.fixture.ts';
import { endsOf } from './endsOf.ts';

const an = { personId: 'an', name: 'An', role: 'LEAD' } as const;
const jan = { personId: 'jan', name: 'Jan', role: 'DRIVER' } as const;
const on = (incidentId: string) => ({
  incidentId,
  number: '2026-1',
  priority: 'P2' as const,
  title: 'Proef',
  state: 'ON_SCENE' as const,
  since: '2026-11-22T19:00:00.000Z',
});
const { assignment: _, ...unit } = { ...unitOnShift, crew: [an, jan] };

test.each([
  { when: 'the assignment ends', after: unit, ends: [{ channelId: 'I-i1', personIds: ['an', 'jan'] }] },
  {
    when: 'the unit is put on another',
    after: { ...unit, assignment: on('i2') },
    ends: [{ channelId: 'I-i1', personIds: ['an', 'jan'] }],
  },
  {
    when: 'one of the crew goes',
    after: { ...unit, crew: [an], assignment: on('i1') },
    ends: [{ channelId: 'ALL', personIds: ['jan'] }],
  },
  {
    when: 'the shift ends',
    after: { ...unit, crew: [] },
    ends: [{ channelId: 'ALL', personIds: ['an', 'jan'] }],
  },
  { when: 'only the status changes', after: { ...unit, assignment: on('i1') }, ends: [] },
])('when $when, cuts off whom it concerns', ({ after, ends }) => {
  expect(endsOf({ ...unit, assignment: on('i1') }, after)).toEqual(ends);
});
