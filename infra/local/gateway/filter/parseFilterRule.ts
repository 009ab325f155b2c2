import { accepted, type Result, refused } from '../../../../shared/kernel/Result.ts';
import type { FilterOperator, FilterRule } from '../model/SubscriptionFilter.ts';
import { filterOperators } from './filterOperators.ts';

/** Source: AppSync developer guide, "Enhanced subscription filtering": fields nest 5 deep, 256 characters. */
const maximum = { nesting: 5, nameLength: 256 } as const;

/**
 * One rule of a filter, parsed: `{fieldName, operator, value}`. Refused with the service's words when the
 * name, the operator or the value cannot be. A null or missing value is refused like any other wrong one:
 * it is what a resolver gives when the claim it filters by is absent.
 */
export const parseFilterRule = (candidate: unknown, subscription: string): Result<FilterRule, string> => {
  if (typeof candidate !== 'object' || candidate === null) {
    return refused(`${subscription} filter has invalid filter.`);
  }
  const { fieldName, operator, value } = candidate as Partial<Record<keyof FilterRule, unknown>>;
  if (!isFieldName(fieldName)) return refused(`${subscription} filter has invalid fieldName.`);
  if (!isOperator(operator)) return refused(`${subscription} filter has invalid operator.`);

  const { takes, booleans, count } = filterOperators[operator];
  if (takes !== 'list') {
    const fits = takes === 'text' ? typeof value === 'string' : isScalar(value, booleans);
    return fits ? accepted({ fieldName, operator, value }) : refused(invalidValue(subscription, operator));
  }
  if (!Array.isArray(value)) return refused(invalidValue(subscription, operator));
  if (count !== undefined && value.length > count.max) {
    return refused(`${subscription} exceeds maximum value limit ${count.max} for operator \`${operator}\`.`);
  }
  const tooFew = count !== undefined && value.length < count.min;
  if (tooFew || !value.every((one) => isScalar(one, booleans)) || isMixed(value)) {
    return refused(invalidValue(subscription, operator));
  }
  return accepted({ fieldName, operator, value });
};

const invalidValue = (subscription: string, operator: FilterOperator): string =>
  `${subscription} filter has invalid filter value for operator \`${operator}\`.`;

const isFieldName = (name: unknown): name is string =>
  typeof name === 'string' &&
  name.length <= maximum.nameLength &&
  /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(name) &&
  name.split('.').length <= maximum.nesting;

const isOperator = (operator: unknown): operator is FilterOperator =>
  typeof operator === 'string' && Object.hasOwn(filterOperators, operator);

const isScalar = (value: unknown, booleans: boolean): boolean =>
  typeof value === 'string' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (booleans && typeof value === 'boolean');

const isMixed = (values: readonly unknown[]): boolean => new Set(values.map((one) => typeof one)).size > 1;
