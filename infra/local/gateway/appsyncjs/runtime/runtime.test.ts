import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Decode, base64Encode } from './base64.ts';
import { createChance } from './chance.ts';
import { conditionExpression } from './conditionExpression.ts';
import { autoId, autoKsuid, autoUlid } from './ids.ts';
import { subscriptionFilter } from './subscriptionFilter.ts';
import { formatTime, parseTime } from './timePattern.ts';
import { operations, updateExpression } from './updateExpression.ts';

describe('base 64', () => {
  it('is what Node says it is, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const whole = text.toWellFormed();
        expect(base64Encode(whole)).toBe(Buffer.from(whole).toString('base64'));
        expect(base64Decode(base64Encode(whole))).toBe(whole);
      }),
    );
  });
});

describe('ids', () => {
  const chance = createChance();
  chance.seed('0123456789abcdef0123456789abcdef');
  it('have their shapes and repeat never in ten thousand', () => {
    const ids = new Set<string>();
    for (let i = 0; i < 10_000; i++) {
      const id = autoId(chance);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      ids.add(id);
    }
    expect(ids.size).toBe(10_000);
    expect(autoUlid(chance, Date.UTC(2026, 10, 22))).toMatch(/^01[0-9A-HJKMNP-TV-Z]{24}$/);
    expect(autoKsuid(chance, Date.UTC(2026, 10, 22))).toMatch(/^[0-9A-Za-z]{27}$/);
  });
  it('of a later moment sort later', () => {
    expect(autoUlid(chance, 2) > autoUlid(chance, 1)).toBe(true);
    const [early, late] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2)];
    expect(autoKsuid(chance, late) > autoKsuid(chance, early)).toBe(true);
  });
});

describe('time patterns', () => {
  const at = Date.UTC(2026, 6, 21, 15, 4, 5, 6);
  it.each([
    ['yyyy-MM-dd HH:mm:ssZ', 'Europe/Brussels', '2026-07-21 17:04:05+0200'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'UTC', '2026-07-21T15:04:05.006Z'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Kolkata', '2026-07-21T20:34:05+05:30'],
    ['dd/MM/yy', 'UTC', '21/07/26'],
  ])('%s in %s', (pattern, zone, text) => expect(formatTime(at, pattern, zone)).toBe(text));

  it('are read as they are written', () => {
    expect(parseTime('2026-07-21T15:04:05.006Z', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'UTC')).toBe(at);
    expect(parseTime('2026-07-21 17:04:05+0200', 'yyyy-MM-dd HH:mm:ssZ', 'UTC')).toBe(at - 6);
    expect(parseTime('2026-07-21 17:04:05', 'yyyy-MM-dd HH:mm:ss', 'Europe/Brussels')).toBe(at - 6);
    expect(() => parseTime('tomorrow', 'yyyy-MM-dd', 'UTC')).toThrow();
  });

  it('with letters that are not reproduced are refused', () => {
    expect(() => formatTime(at, 'EEEE, d MMMM', 'UTC')).toThrow('does not reproduce');
  });
});

describe('a condition', () => {
  it('becomes an expression with names and typed values', () => {
    expect(conditionExpression({ title: { contains: 'Hello' }, age: { between: [1, 2] } })).toEqual({
      expression: '((contains(#title,:title_contains)) AND (#age BETWEEN :age_between AND :age_between_1))',
      expressionNames: { '#title': 'title', '#age': 'age' },
      expressionValues: {
        ':title_contains': { S: 'Hello' },
        ':age_between': { N: '1' },
        ':age_between_1': { N: '2' },
      },
    });
  });

  it('nests and, or, not and paths', () => {
    const { expression, expressionNames } = conditionExpression({
      or: [{ a: { eq: 1 } }, { not: { 'b.c': { attributeExists: true } } }],
      d: { in: ['x', 'y'] },
    });
    expect(expression).toBe(
      '(((#a = :a_eq) OR (NOT (attribute_exists(#b.#c)))) AND (#d IN (:d_in, :d_in_1)))',
    );
    expect(expressionNames).toEqual({ '#a': 'a', '#b': 'b', '#c': 'c', '#d': 'd' });
  });

  it('does not know an operator that is none', () => {
    expect(() => conditionExpression({ a: { like: 'x' } })).toThrow('No condition operator like');
  });
});

describe('an update', () => {
  it('sets, merges maps by path, and does each operation', () => {
    const { add, append, decrement, increment, prepend, remove, replace, updateListItem } = operations;
    const { expression, expressionValues } = updateExpression({
      text: 'x',
      map: { a: 1, b: remove() },
      whole: replace({ k: 1 }),
      n: increment(2),
      m: decrement(),
      l: append([1]),
      p: prepend([2]),
      q: [updateListItem('z', 3)],
      fresh: add({ a: null }),
      skipped: undefined,
    });
    expect(expression).toBe(
      'SET #text = :text, #map.#a = :map_a, #whole = :whole, #n = #n + :n, #m = #m - :m, #l = list_append(#l, :l), #p = list_append(:p, #p), #q[3] = :q, #fresh = :fresh REMOVE #map.#b',
    );
    expect(expressionValues[':whole']).toEqual({ M: { k: { N: '1' } } });
    expect(expressionValues[':fresh']).toEqual({ M: { a: { NULL: null } } });
  });
});

describe('a subscription filter', () => {
  type Filter = { readonly [name: string]: unknown };
  const leaf = fc.record({ field: fc.constantFrom('a', 'b', 'c'), value: fc.integer({ min: 0, max: 2 }) });
  const filters: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3 },
      leaf.map(({ field, value }) => ({ [field]: { eq: value } })),
      fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map((or) => ({ or })),
      fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map((and) => ({ and })),
    ),
  })).filter;

  type Payload = Readonly<Record<string, number>>;
  const means = (filter: Filter, payload: Payload): boolean =>
    Object.entries(filter).every(([key, value]) => {
      if (key === 'or') return (value as Filter[]).some((one) => means(one, payload));
      if (key === 'and') return (value as Filter[]).every((one) => means(one, payload));
      return payload[key] === (value as { eq: number }).eq;
    });

  it('in groups means what it meant nested', () => {
    fc.assert(
      fc.property(filters, fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.nat(2) }), (filter, payload) => {
        const { filterGroup } = subscriptionFilter(filter);
        const matches = filterGroup.some(({ filters }) =>
          filters.every(({ fieldName, value }) => payload[fieldName as 'a'] === value),
        );
        expect(matches).toBe(means(filter, payload));
      }),
    );
  });

  it('keeps its rules in every group and leaves ignored fields out', () => {
    expect(
      subscriptionFilter({ a: { eq: 1 }, or: [{ b: { gt: 1 } }, { c: { lt: 1 } }] }, ['a'], { z: { eq: 9 } }),
    ).toEqual({
      filterGroup: [
        {
          filters: [
            { fieldName: 'b', operator: 'gt', value: 1 },
            { fieldName: 'z', operator: 'eq', value: 9 },
          ],
        },
        {
          filters: [
            { fieldName: 'c', operator: 'lt', value: 1 },
            { fieldName: 'z', operator: 'eq', value: 9 },
          ],
        },
      ],
    });
  });
});
