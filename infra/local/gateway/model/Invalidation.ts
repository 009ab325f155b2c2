/** What a resolver gave `extensions.invalidateSubscriptions`: cut off whose invalidation filter matches `payload`. */
export interface Invalidation {
  readonly subscriptionField: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
