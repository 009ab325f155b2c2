import { describe, expect, test } from 'vitest';
import { draftProblems } from './draftProblems.ts';
import { draftOf } from './PersonDraft.ts';

const whole = {
  ...draftOf(null, ['nl']),
  username: 'a.verzonnen',
  name: 'A. Verzonnen',
  roles: ['OFFICER'] as const,
  reason: 'Begint vandaag bij de interventie',
};

describe('a form about a person', () => {
  test('that is whole has nothing wrong with it, in each of its three uses', () => {
    expect(draftProblems('ADD', whole)).toEqual([]);
    expect(draftProblems('CHANGE', whole)).toEqual([]);
    expect(draftProblems('RIGHTS', whole)).toEqual([]);
  });

  test.each([
    ['username', { username: 'a' }],
    ['username', { username: 'Met spaties' }],
    ['name', { name: '  ' }],
    ['email', { email: 'geen adres' }],
    ['languages', { languages: [] }],
    ['roles', { roles: [] }],
    ['validUntil', { validFrom: '2027-01-02', validUntil: '2027-01-01' }],
    ['trainingValidUntil', { trainingValidUntil: '2027-02-30' }],
  ])('names %s before the zone is asked', (field, change) => {
    expect(draftProblems('ADD', { ...whole, ...change })).toEqual([field]);
  });

  test('wants a reason of ten characters for rights, and only there', () => {
    const short = { ...whole, reason: 'te kort' };
    expect(draftProblems('RIGHTS', short)).toEqual(['reason']);
    expect(draftProblems('CHANGE', short)).toEqual([]);
  });
});
