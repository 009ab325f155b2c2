import { describe, expect, it } from 'vitest';
import { parseSubscriptionFilter } from './parseSubscriptionFilter.ts';

const rule = (operator: string, value: unknown, fieldName = 'topic') => ({ fieldName, operator, value });
const filter = (...filters: unknown[]) => ({ filterGroup: [{ filters }] });
const refusal = (value: unknown): string => {
  const parsed = parseSubscriptionFilter(value, 'incidents');
  return parsed.ok ? 'accepted' : parsed.refusal;
};

describe('what a resolver gives setSubscriptionFilter', () => {
  it.each([
    ['eq', 'a'],
    ['eq', true],
    ['ne', 3],
    ['le', 1.5],
    ['lt', 'a'],
    ['ge', 1],
    ['gt', 1],
    ['contains', 'a'],
    ['notContains', 7],
    ['beginsWith', 'a'],
    ['in', ['a', 'b', 'c', 'd', 'e']],
    ['notIn', [1]],
    ['between', [1, 2]],
    ['containsAny', Array.from({ length: 20 }, (_, index) => `${index}`)],
  ])('takes operator %s with %j', (operator, value) => {
    expect(parseSubscriptionFilter(filter(rule(operator, value)))).toEqual({
      ok: true,
      value: filter(rule(operator, value)),
    });
  });

  it.each([
    [
      'six values for in',
      filter(rule('in', [1, 2, 3, 4, 5, 6])),
      'incidents exceeds maximum value limit 5 for operator `in`.',
    ],
    [
      'six values for notIn',
      filter(rule('notIn', [1, 2, 3, 4, 5, 6])),
      'incidents exceeds maximum value limit 5 for operator `notIn`.',
    ],
    [
      '21 values for containsAny',
      filter(
        rule(
          'containsAny',
          Array.from({ length: 21 }, (_, n) => n),
        ),
      ),
      'incidents exceeds maximum value limit 20 for operator `containsAny`.',
    ],
    [
      'three values for between',
      filter(rule('between', [1, 2, 3])),
      'incidents exceeds maximum value limit 2 for operator `between`.',
    ],
    [
      'one value for between',
      filter(rule('between', [1])),
      'incidents filter has invalid filter value for operator `between`.',
    ],
    [
      'values of two kinds',
      filter(rule('in', [1, '1'])),
      'incidents filter has invalid filter value for operator `in`.',
    ],
    ['an empty list', filter(rule('in', [])), 'incidents filter has invalid filter value for operator `in`.'],
    [
      'one value where a list belongs',
      filter(rule('in', 'a')),
      'incidents filter has invalid filter value for operator `in`.',
    ],
    [
      'a list where one value belongs',
      filter(rule('eq', ['a'])),
      'incidents filter has invalid filter value for operator `eq`.',
    ],
    [
      'null, as of an absent claim',
      filter(rule('eq', null)),
      'incidents filter has invalid filter value for operator `eq`.',
    ],
    [
      'no value at all',
      filter({ fieldName: 'topic', operator: 'eq' }),
      'incidents filter has invalid filter value for operator `eq`.',
    ],
    [
      'a boolean to order by',
      filter(rule('gt', true)),
      'incidents filter has invalid filter value for operator `gt`.',
    ],
    [
      'a number that is none',
      filter(rule('eq', Number.NaN)),
      'incidents filter has invalid filter value for operator `eq`.',
    ],
    [
      'a number as a beginning',
      filter(rule('beginsWith', 1)),
      'incidents filter has invalid filter value for operator `beginsWith`.',
    ],
    ['an unknown operator', filter(rule('like', 'a')), 'incidents filter has invalid operator.'],
    [
      'an operator out of a prototype',
      filter(rule('toString', 'a')),
      'incidents filter has invalid operator.',
    ],
    ['a name six deep', filter(rule('eq', 'a', 'a.b.c.d.e.f')), 'incidents filter has invalid fieldName.'],
    [
      'a name of 257 characters',
      filter(rule('eq', 'a', 'a'.repeat(257))),
      'incidents filter has invalid fieldName.',
    ],
    ['an empty name', filter(rule('eq', 'a', '')), 'incidents filter has invalid fieldName.'],
    ['a rule that is none', filter('topic'), 'incidents filter has invalid filter.'],
    [
      'the same field twice in a group',
      filter(rule('ge', 1), rule('le', 2)),
      'incidents filter uses same fieldName multiple time.',
    ],
    [
      'six fields',
      filter(...[...'abcdef'].map((name) => rule('eq', 1, name))),
      'Filters exceed maximum attributes limit 5 for incidents.',
    ],
    [
      'eleven groups',
      { filterGroup: Array.from({ length: 11 }, () => ({ filters: [rule('eq', 1)] })) },
      'Filters combination exceed maximum limit 10 for incidents.',
    ],
    ['a group without rules', filter(), 'incidents filterGroup must have at least one filter.'],
    ['no groups', { filterGroup: [] }, 'incidents filter must have at least one filterGroup.'],
    ['nothing', undefined, 'incidents filter must have at least one filterGroup.'],
    ['null', null, 'incidents filter must have at least one filterGroup.'],
  ])('refuses %s', (_what, value, message) => {
    expect(refusal(value)).toBe(message);
  });

  it('takes names five deep and of 256 characters', () => {
    expect(refusal(filter(rule('eq', 'a', 'a.b.c.d.e')))).toBe('accepted');
    expect(refusal(filter(rule('eq', 'a', 'a'.repeat(256))))).toBe('accepted');
  });
});
