/** Operators of enhanced subscription filtering. Source: AppSync developer guide, "Enhanced subscription filtering". */
export type FilterOperator =
  | 'eq'
  | 'ne'
  | 'le'
  | 'lt'
  | 'ge'
  | 'gt'
  | 'contains'
  | 'notContains'
  | 'beginsWith'
  | 'in'
  | 'notIn'
  | 'between'
  | 'containsAny';

export interface FilterRule {
  /** A field of the mutation's result; dots reach into nested objects. */
  readonly fieldName: string;
  readonly operator: FilterOperator;
  readonly value: unknown;
}

/** What `extensions.setSubscriptionFilter` was given, parsed: groups are OR-ed, the rules of a group AND-ed. */
export interface SubscriptionFilter {
  readonly filterGroup: readonly { readonly filters: readonly FilterRule[] }[];
}
