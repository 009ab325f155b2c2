import { assertNever } from '../../../../shared/kernel/assertNever.ts';
import type { FilterRule } from '../model/SubscriptionFilter.ts';
import { fieldValues } from './fieldValues.ts';

/**
 * Whether a payload satisfies one rule. Where AppSync documents nothing, the choice is the one that delivers
 * less: a field the mutation did not select satisfies no rule, not even a negative one, and values of another
 * type are never equal, ordered or contained.
 *
 * A list satisfies a positive rule when one element does, and a negative rule when no element contradicts it.
 */
export const matchesRule = (rule: FilterRule, payload: unknown): boolean => {
  const { delivered, values, isList } = fieldValues(payload, rule.fieldName);
  if (!delivered) return false;
  const wanted = rule.value;
  const some = (test: (value: unknown) => boolean): boolean => values.some(test);
  switch (rule.operator) {
    case 'eq':
      return some((value) => value === wanted);
    case 'ne':
      return !some((value) => value === wanted);
    case 'le':
      return some((value) => order(value, wanted) <= 0);
    case 'lt':
      return some((value) => order(value, wanted) < 0);
    case 'ge':
      return some((value) => order(value, wanted) >= 0);
    case 'gt':
      return some((value) => order(value, wanted) > 0);
    case 'between': {
      const [low, high]: readonly unknown[] = Array.isArray(wanted) ? wanted : [];
      return some((value) => order(value, low) >= 0 && order(value, high) <= 0);
    }
    case 'contains':
      return some((value) => (isList ? value === wanted : holds(value, wanted)));
    case 'notContains':
      return !some((value) => (isList ? value === wanted : holds(value, wanted)));
    case 'beginsWith':
      return some(
        (value) => typeof value === 'string' && typeof wanted === 'string' && value.startsWith(wanted),
      );
    case 'in':
    case 'containsAny':
      return some((value) => isOneOf(value, wanted));
    case 'notIn':
      return !some((value) => isOneOf(value, wanted));
    default:
      return assertNever(rule.operator);
  }
};

/** Below, at or above zero as two numbers or two texts compare; values that do not compare give NaN: never true. */
const order = (value: unknown, wanted: unknown): number => {
  if (typeof value === 'number' && typeof wanted === 'number') return value - wanted;
  if (typeof value !== 'string' || typeof wanted !== 'string') return Number.NaN;
  return value === wanted ? 0 : value < wanted ? -1 : 1;
};

const holds = (value: unknown, wanted: unknown): boolean =>
  value === wanted || (typeof value === 'string' && typeof wanted === 'string' && value.includes(wanted));

const isOneOf = (value: unknown, wanted: unknown): boolean => Array.isArray(wanted) && wanted.includes(value);
