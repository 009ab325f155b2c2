import type { SubscriptionFilter } from '../model/SubscriptionFilter.ts';
import { matchesRule } from './matchesRule.ts';

/**
 * Whether a mutation's result (or an invalidation's payload) passes a filter: one group is enough, and of a
 * group every rule counts. A group without rules passes nothing; the parser lets none through.
 * Source: AppSync developer guide, "Enhanced subscription filtering".
 */
export const matchesFilter = (filter: SubscriptionFilter, payload: unknown): boolean =>
  filter.filterGroup.some(
    ({ filters }) => filters.length > 0 && filters.every((rule) => matchesRule(rule, payload)),
  );
