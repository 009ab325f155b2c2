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
      return some((value) => ordered(value, wanted) && value <= wanted);
    case 'lt':
      return some((value) => ordered(value, wanted) && value < wanted);
    case 'ge':
      return some((value) => ordered(value, wanted) && value >= wanted);
    case 'gt':
      return some((value) => ordered(value, wanted) && value > wanted);
    case 'between': {
      const [low, high] = Array.isArray(wanted) ? wanted : [];
      return some((value) => ordered(value, low) && ordered(value, high) && value >= low && value <= high);
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

const ordered = (value: unknown, wanted: unknown): value is number & string =>
  (typeof value === 'number' && typeof wanted === 'number') ||
  (typeof value === 'string' && typeof wanted === 'string');

const holds = (value: unknown, wanted: unknown): boolean =>
  value === wanted || (typeof value === 'string' && typeof wanted === 'string' && value.includes(wanted));

const isOneOf = (value: unknown, wanted: unknown): boolean => Array.isArray(wanted) && wanted.includes(value);
