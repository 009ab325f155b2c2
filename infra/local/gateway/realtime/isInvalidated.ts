import type { OpenedSubscription } from '../execute/OpenSubscription.ts';
import { matchesFilter } from '../filter/matchesFilter.ts';
import type { Invalidation } from '../model/Invalidation.ts';

/**
 * Whether an invalidation ends a subscription: it names the subscription's field, and its payload passes the filter
 * the subscription set for this. A subscription without such a filter cannot be ended from outside.
 * Source: AppSync developer guide, "Unsubscribing WebSocket connections using filters".
 */
export const isInvalidated = (opened: OpenedSubscription, invalidation: Invalidation): boolean =>
  opened.field === invalidation.subscriptionField &&
  opened.invalidationFilter !== null &&
  matchesFilter(opened.invalidationFilter, invalidation.payload);
