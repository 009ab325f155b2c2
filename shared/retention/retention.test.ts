import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isoOf, millisecondsOf } from '../kernel/instant.ts';
import { due } from './due.ts';
import { dueAt } from './dueAt.ts';
import { dueDayOf, dueDayShards } from './dueDayOf.ts';
import { kept } from './kept.ts';
import { RetainedSchema } from './RetainedSchema.ts';
import type { RetentionRule } from './RetentionRule.ts';
import { retentionRules } from './retentionRules.ts';

const classes = Object.keys(retentionRules) as (keyof typeof retentionRules)[];
const anyClass = fc.constantFrom(...classes);
const anyTime = fc
  .integer({
    min: millisecondsOf('2000-01-01T00:00:00.000Z'),
    max: millisecondsOf('2060-01-01T00:00:00.000Z'),
  })
  .map(isoOf);

describe('the retention table', () => {
  test('names a source and a period for every class', () => {
    for (const name of classes) {
      const rule: RetentionRule = retentionRules[name];
      expect(rule.source.length).toBeGreaterThan(20);
      expect(Object.values(rule.period).every((length) => length > 0)).toBe(true);
    }
    console.log(`retention table: ${classes.length} classes, each with period, start, action and source`);
  });

  test.each([
    ['ADM_5', '2026-11-22T10:00:00.000Z', '2031-11-22T10:00:00.000Z'],
    ['JUD_15', '2026-11-22T10:00:00.000Z', '2041-11-22T10:00:00.000Z'],
    ['ADM_5', '2024-02-29T10:00:00.000Z', '2029-03-01T10:00:00.000Z'],
    ['JOURNAL_11', '2025-02-28T23:59:59.999Z', '2036-02-28T23:59:59.999Z'],
    ['EXPORT_7D', '2026-12-28T10:00:00.000Z', '2027-01-04T10:00:00.000Z'],
  ] as const)('%s from %s is over at %s', (retentionClass, start, end) => {
    expect(dueAt(retentionClass, start)).toBe(end);
  });

  test('never ends a period before its last calendar day is over, nor a day late', () => {
    fc.assert(
      fc.property(anyClass, anyTime, (retentionClass, start) => {
        const { period }: RetentionRule = retentionRules[retentionClass];
        const days = (millisecondsOf(dueAt(retentionClass, start)) - millisecondsOf(start)) / 86_400_000;
        const least = 'days' in period ? period.days : Math.floor(period.years * 365.25);
        expect(days).toBeGreaterThanOrEqual(least);
        expect(days).toBeLessThanOrEqual(least + 2);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('an item', () => {
  test('is not due the millisecond before its end and due at it', () => {
    fc.assert(
      fc.property(anyClass, anyTime, (retentionClass, start) => {
        const item = kept(retentionClass, start, { pk: 'X#1' });
        const end = millisecondsOf(item.dueAt);
        expect(due(item, end - 1)).toBe('NOT_YET');
        expect(due(item, end)).toBe(retentionRules[retentionClass].action);
      }),
      { numRuns: 2_000 },
    );
  });

  test('that is still open is reviewed and never erased', () => {
    const item = kept('ADM_5', '2026-01-01T00:00:00.000Z', { pk: 'INCIDENT#1' }, { open: true });

    expect(due(item, millisecondsOf('2090-01-01T00:00:00.000Z'))).toBe('REVIEW');
  });

  test('is found by the engine or ended by the store, never neither', () => {
    for (const name of classes) {
      const item = kept(name, '2026-01-01T00:00:00.000Z', { pk: 'X#1' });
      expect(item.dueDay === undefined).toBe(item.ttl !== undefined);
      expect(v.parse(RetainedSchema, item)).toMatchObject({ retentionClass: name });
    }
  });

  test('stands in one of the day’s partitions', () => {
    const seen = new Set(
      Array.from({ length: 200 }, (_, n) => dueDayOf('2031-11-22T10:00:00.000Z', `INCIDENT#${n}`)),
    );

    expect([...seen].sort()).toEqual(Array.from({ length: dueDayShards }, (_, n) => `2031-11-22#${n}`));
  });

  test('without a class or with an end that is no time is a fault', () => {
    expect(v.safeParse(RetainedSchema, { dueAt: '2031-01-01T00:00:00.000Z' }).success).toBe(false);
    expect(
      v.safeParse(RetainedSchema, { retentionClass: 'FOR_EVER', dueAt: '2031-01-01T00:00:00.000Z' }).success,
    ).toBe(false);
    expect(() => due({ retentionClass: 'ADM_5', dueAt: 'never' }, 0)).toThrow();
    expect(() => dueAt('ADM_5', 'once')).toThrow();
  });
});
