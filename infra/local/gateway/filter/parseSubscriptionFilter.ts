import { accepted, type Result, refused } from '../../../../shared/kernel/Result.ts';
import type { FilterRule, SubscriptionFilter } from '../model/SubscriptionFilter.ts';
import { parseFilterRule } from './parseFilterRule.ts';

/** Source: refusals of the service, "Filters exceed maximum attributes limit 5", "… combination … limit 10". */
const maximum = { attributes: 5, groups: 10 } as const;

/**
 * Parses what a resolver gave `extensions.setSubscriptionFilter` or `setSubscriptionInvalidationFilter`.
 * In: any value, and the subscription field's name for the text of a refusal. Out: the filter, or a message
 * in the service's words.
 *
 * An empty group would match everything and an empty list of groups nothing; AppSync documents neither, and a
 * filter that a slip of the resolver left empty must not open the feed: both are refused.
 */
export const parseSubscriptionFilter = (
  value: unknown,
  subscription = 'subscription',
): Result<SubscriptionFilter, string> => {
  if (!isRecord(value) || !Array.isArray(value.filterGroup) || value.filterGroup.length === 0) {
    return refused(`${subscription} filter must have at least one filterGroup.`);
  }
  if (value.filterGroup.length > maximum.groups) {
    return refused(`Filters combination exceed maximum limit ${maximum.groups} for ${subscription}.`);
  }
  const groups: { filters: FilterRule[] }[] = [];
  for (const given of value.filterGroup) {
    const group = parseGroup(given, subscription);
    if (!group.ok) return group;
    groups.push({ filters: group.value });
  }
  const attributes = new Set(groups.flatMap((group) => group.filters.map((rule) => rule.fieldName)));
  if (attributes.size > maximum.attributes) {
    return refused(`Filters exceed maximum attributes limit ${maximum.attributes} for ${subscription}.`);
  }
  return accepted({ filterGroup: groups });
};

const parseGroup = (given: unknown, subscription: string): Result<FilterRule[], string> => {
  if (!isRecord(given) || !Array.isArray(given.filters) || given.filters.length === 0) {
    return refused(`${subscription} filterGroup must have at least one filter.`);
  }
  const rules: FilterRule[] = [];
  for (const candidate of given.filters) {
    const rule = parseFilterRule(candidate, subscription);
    if (!rule.ok) return rule;
    if (rules.some((earlier) => earlier.fieldName === rule.value.fieldName)) {
      return refused(`${subscription} filter uses same fieldName multiple time.`);
    }
    rules.push(rule.value);
  }
  return accepted(rules);
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
