import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilterOperator, FilterRule, SubscriptionFilter } from '../model/SubscriptionFilter.ts';
import { matchesFilter } from './matchesFilter.ts';
import { parseSubscriptionFilter } from './parseSubscriptionFilter.ts';

const one = (operator: FilterOperator, value: unknown, fieldName = 'f'): SubscriptionFilter => ({
  filterGroup: [{ filters: [{ fieldName, operator, value }] }],
});

/**
 * The same rules written down another way: a row an operator, one value of the payload against the wanted one.
 * Shares nothing with the code under test.
 */
const positive: Record<string, (value: never, wanted: never) => boolean> = {
  eq: (value, wanted) => Object.is(value, wanted),
  le: (value: number, wanted: number) => !(value > wanted),
  lt: (value: number, wanted: number) => !(value >= wanted),
  ge: (value: number, wanted: number) => !(value < wanted),
  gt: (value: number, wanted: number) => !(value <= wanted),
  between: (value: number, [low, high]: [number, number]) => !(value < low) && !(value > high),
  beginsWith: (value: string, wanted: string) => value.slice(0, wanted.length) === wanted,
  in: (value, wanted: never[]) => wanted.findIndex((each) => Object.is(each, value)) >= 0,
};
const negated: Record<string, string> = { ne: 'eq', notIn: 'in', notContains: 'contains' };

const oracleRule = ({ operator, value: wanted, fieldName }: FilterRule, payload: unknown): boolean => {
  let here: unknown[] = [payload];
  let list = false;
  for (const name of fieldName.split('.')) {
    const found = here.filter((parent) => (parent as Record<string, unknown> | null)?.[name] !== undefined);
    if (here.length > 0 && found.length === 0) return false;
    list ||= found.some((parent) => Array.isArray((parent as Record<string, unknown>)[name]));
    here = found.flatMap((parent) => (parent as Record<string, unknown>)[name]);
  }
  const base = negated[operator] ?? operator;
  const test = (value: unknown): boolean => {
    if (base === 'containsAny') return positive.in?.(value as never, wanted as never) ?? false;
    if (base === 'contains') {
      const asText = !list && typeof value === 'string' && typeof wanted === 'string';
      return asText ? value.split(wanted).length > 1 || wanted === '' : Object.is(value, wanted);
    }
    const sample: unknown = Array.isArray(wanted) ? wanted[0] : wanted;
    if (!['eq', 'in'].includes(base) && typeof value !== typeof sample) return false;
    return positive[base]?.(value as never, wanted as never) ?? false;
  };
  return base === operator ? here.some(test) : !here.some(test);
};
const oracle = (filter: SubscriptionFilter, payload: unknown): boolean => {
  for (const group of filter.filterGroup) {
    let all = true;
    for (const rule of group.filters) all = all && oracleRule(rule, payload);
    if (all) return true;
  }
  return false;
};

// Few names and few values, so that filters and payloads meet.
const text = fc.constantFrom('', 'a', 'ab', 'b', 'ba', '5449/operations');
const number = fc.constantFrom(-1, 0, 1, 2, 2.5);
const scalar = fc.oneof(text, number, fc.boolean());
const leaf = fc.oneof(scalar, fc.constant(null), fc.array(fc.oneof(text, number), { maxLength: 3 }));
const nested = fc.record({ n: leaf, m: leaf }, { requiredKeys: [] });
const payloads = fc.record(
  {
    f: leaf,
    g: leaf,
    o: fc.oneof(nested, fc.constant(null)),
    l: fc.array(fc.oneof(nested, fc.constant(null)), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const fields = fc.constantFrom('f', 'g', 'o.n', 'o.m', 'l.n');
const values = (operator: FilterOperator): fc.Arbitrary<unknown> => {
  const many = (min: number, max: number) =>
    fc.oneof(
      fc.array(text, { minLength: min, maxLength: max }),
      fc.array(number, { minLength: min, maxLength: max }),
    );
  if (operator === 'eq' || operator === 'ne') return scalar;
  if (operator === 'beginsWith') return text;
  if (operator === 'between') return many(2, 2);
  if (operator === 'in' || operator === 'notIn' || operator === 'containsAny') return many(1, 4);
  return fc.oneof(text, number);
};
const operators = fc.constantFrom<FilterOperator>(
  'eq',
  'ne',
  'le',
  'lt',
  'ge',
  'gt',
  'contains',
  'notContains',
  'beginsWith',
  'in',
  'notIn',
  'between',
  'containsAny',
);
const rules = fc
  .tuple(fields, operators)
  .chain(([fieldName, operator]) =>
    values(operator).map((value): FilterRule => ({ fieldName, operator, value })),
  );
const filters: fc.Arbitrary<SubscriptionFilter> = fc.record({
  filterGroup: fc.array(
    fc.record({
      filters: fc.uniqueArray(rules, { minLength: 1, maxLength: 3, selector: (rule) => rule.fieldName }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

describe('a filter on the server', () => {
  it('decides as an independent naive reading of the operators does', () => {
    const N = 20_000;
    let passed = 0;
    fc.assert(
      fc.property(filters, payloads, (filter, payload) => {
        const expected = oracle(filter, payload);
        if (expected) passed += 1;
        return matchesFilter(filter, payload) === expected;
      }),
      { numRuns: N },
    );
    console.log(`filter against oracle: N=${N}, ${passed} passed the filter, 0 differed`);
    expect(passed).toBeGreaterThan(N / 20);
    expect(passed).toBeLessThan((N * 19) / 20);
  });

  it('seeded fault: a filter that reads groups as AND is told apart by the oracle', () => {
    const faulty = (filter: SubscriptionFilter, payload: unknown): boolean =>
      filter.filterGroup.every((group) => matchesFilter({ filterGroup: [group] }, payload));
    const found = fc.check(
      fc.property(
        filters,
        payloads,
        (filter, payload) => faulty(filter, payload) === oracle(filter, payload),
      ),
      { numRuns: 2_000 },
    );
    expect(found.failed).toBe(true);
  });

  it('every filter the generator makes is one the parser takes', () => {
    fc.assert(fc.property(filters, (filter) => parseSubscriptionFilter(filter).ok));
  });

  it('keeps back a page of another topic, and one that does not say its topic', () => {
    const mine = one('eq', '5449/operations', 'topic');

    expect(matchesFilter(mine, { topic: '5449/operations' })).toBe(true);
    expect(matchesFilter(mine, { topic: '5450/operations' })).toBe(false);
    expect(matchesFilter(mine, { topic: null })).toBe(false);
    expect(matchesFilter(mine, { from: 1 })).toBe(false);
    expect(matchesFilter(mine, null)).toBe(false);
    expect(matchesFilter(mine, [{ topic: '5449/operations' }])).toBe(false);
  });

  it('gives a field the mutation did not select to nobody, whatever the operator', () => {
    for (const operator of ['ne', 'notIn', 'notContains', 'eq', 'containsAny'] as const) {
      const value = operator === 'notIn' || operator === 'containsAny' ? ['a'] : 'a';
      expect(matchesFilter(one(operator, value), {})).toBe(false);
    }
    expect(matchesFilter(one('ne', 'a'), { f: 'b' })).toBe(true);
  });

  it('does not take a number for the text of it', () => {
    expect(matchesFilter(one('eq', 1), { f: '1' })).toBe(false);
    expect(matchesFilter(one('le', '5'), { f: 4 })).toBe(false);
    expect(matchesFilter(one('in', [1]), { f: '1' })).toBe(false);
  });

  it('reads contains as a piece of a text and as an element of a list', () => {
    expect(matchesFilter(one('contains', 'oo'), { f: 'spoor' })).toBe(true);
    expect(matchesFilter(one('contains', 'oo'), { f: ['spoor'] })).toBe(false);
    expect(matchesFilter(one('contains', 'spoor'), { f: ['spoor', 'vuur'] })).toBe(true);
    expect(matchesFilter(one('notContains', 'spoor'), { f: [] })).toBe(true);
  });

  it('looks through a list of objects and not into prototypes', () => {
    expect(matchesFilter(one('eq', 2, 'l.n'), { l: [{ n: 1 }, { n: 2 }] })).toBe(true);
    expect(matchesFilter(one('ne', 2, 'l.n'), { l: [{ n: 1 }, { n: 2 }] })).toBe(false);
    expect(matchesFilter(one('ne', 'x', 'constructor.name'), {})).toBe(false);
  });

  it('passes nothing through a group without rules', () => {
    expect(matchesFilter({ filterGroup: [{ filters: [] }] }, { f: 1 })).toBe(false);
    expect(matchesFilter({ filterGroup: [] }, { f: 1 })).toBe(false);
  });
});
