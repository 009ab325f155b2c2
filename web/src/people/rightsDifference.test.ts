import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles } from '../../../shared/directory/Role.ts';
import { abilitiesOf } from './abilities.ts';
import { rightsDifference } from './rightsDifference.ts';

test('a dispatcher who becomes an officer loses what only the desk does, and keeps notes', () => {
  const difference = rightsDifference({ roles: ['DISPATCHER'] }, { roles: ['OFFICER'] });
  expect(difference.lost).toEqual(['openIncidents', 'changePriority', 'closeIncidents', 'seeRefused']);
  expect(difference.gained).toEqual([]);
  expect(difference.rolesGained).toEqual(['OFFICER']);
});

test('days are named with what they were and become; an empty one and none are the same', () => {
  const same = rightsDifference({ roles: [], validUntil: '' }, { roles: [] });
  const other = rightsDifference({ roles: [] }, { roles: [], validUntil: '2027-05-31' });
  expect(same.none).toBe(true);
  expect(other.days).toEqual([{ day: 'validUntil', from: undefined, to: '2027-05-31' }]);
});

test('what was had, less the lost, with the gained, is what is had: over any two sets of roles', () => {
  const some = fc.subarray([...roles]);
  let n = 0;
  fc.assert(
    fc.property(some, some, (before, after) => {
      n += 1;
      const { gained, lost } = rightsDifference({ roles: before }, { roles: after });
      const kept = abilitiesOf(before).filter((ability) => !lost.includes(ability));
      expect([...kept, ...gained].sort()).toEqual([...abilitiesOf(after)].sort());
    }),
    { numRuns: 500 },
  );
  console.log(`rights: ${n} changes`);
});
