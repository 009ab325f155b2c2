import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ChangePasswordSchema } from '../../../shared/directory/input/ChangePasswordSchema.ts';
import { passwordProblem } from './passwordProblem.ts';

const current = 'Oefening-2026!';
const next = 'een lange zin die niemand raadt';

test.each([
  ['nothing was typed', { current: '', next: '', again: '' }, { field: 'current', why: 'missing' }],
  ['it is too short', { current, next: 'dertien-lange', again: '' }, { field: 'next', why: 'short' }],
  ['it ends in a blank', { current, next: `${next} `, again: '' }, { field: 'next', why: 'blank' }],
  ['it is the old one', { current, next: current, again: current }, { field: 'next', why: 'same' }],
  ['the second is another', { current, next, again: `${next}!` }, { field: 'again', why: 'differs' }],
])('is said where it stands before it is sent: %s', (_, typed, problem) => {
  expect(passwordProblem(typed)).toEqual(problem);
});

test('what has no problem is what the zone takes, and the other way round', () => {
  const typed = [next, 'x'.repeat(14), 'x'.repeat(13), ` ${next}`, `${next}\t`, 'é'.repeat(14)];
  for (const one of typed)
    expect(passwordProblem({ current, next: one, again: one }) === null).toBe(
      v.safeParse(ChangePasswordSchema, { current, next: one }).success,
    );
});
