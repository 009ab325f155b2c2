/** What a call does to its person's budget. */
export type Spent =
  /** There is room, or the operation has no budget. */
  | { readonly kind: 'WITHIN' }
  /** This one call is the first over what is usual: the journal is told, and the call goes on. */
  | { readonly kind: 'NOTED'; readonly budget: string }
  /** @property minutes until there is room again, whole and at least one */
  | { readonly kind: 'OVER'; readonly budget: string; readonly minutes: number };

/** Counts a call that the policy allows, before it does anything. */
export type Spend = (personId: string, operation: string) => Spent;
