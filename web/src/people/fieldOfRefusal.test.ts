import { expect, test } from 'vitest';
import { fieldOfRefusal } from './fieldOfRefusal.ts';

test.each([
  ['person.usernameTaken', {}, 'username'],
  ['person.rolesApart', { first: 'DPO', second: 'CHIEF' }, 'roles'],
  ['input.invalid', { path: 'input.validUntil', rule: 'day' }, 'validUntil'],
  ['input.invalid', { path: 'districts.0', rule: 'partId' }, 'districts'],
  ['person.changedSince', { version: 4 }, null],
  ['access.denied', {}, null],
])('a refusal %s %j is said beside %s', (code, params, field) => {
  expect(fieldOfRefusal({ code, params })).toBe(field);
});
