import type { FilterOperator } from '../model/SubscriptionFilter.ts';

/** What an operator takes as its value, and how many of them. */
export interface OperatorShape {
  readonly takes: 'scalar' | 'text' | 'list';
  /** Booleans can be compared for equality only. */
  readonly booleans: boolean;
  /** How many values a list may hold, both ends included. */
  readonly count?: { readonly min: number; readonly max: number };
}

/**
 * The documented operators. `in` and `notIn` take at most 5 values, `containsAny` at most 20, `between` two.
 * Source: AppSync developer guide, "Extensions", table of filter operators, and the service's own refusals
 * ("subscription exceeds maximum value limit 5 for operator `in`.").
 */
export const filterOperators: Readonly<Record<FilterOperator, OperatorShape>> = {
  eq: { takes: 'scalar', booleans: true },
  ne: { takes: 'scalar', booleans: true },
  le: { takes: 'scalar', booleans: false },
  lt: { takes: 'scalar', booleans: false },
  ge: { takes: 'scalar', booleans: false },
  gt: { takes: 'scalar', booleans: false },
  contains: { takes: 'scalar', booleans: false },
  notContains: { takes: 'scalar', booleans: false },
  beginsWith: { takes: 'text', booleans: false },
  in: { takes: 'list', booleans: false, count: { min: 1, max: 5 } },
  notIn: { takes: 'list', booleans: false, count: { min: 1, max: 5 } },
  between: { takes: 'list', booleans: false, count: { min: 2, max: 2 } },
  containsAny: { takes: 'list', booleans: false, count: { min: 1, max: 20 } },
};
