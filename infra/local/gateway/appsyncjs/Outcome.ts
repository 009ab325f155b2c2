/** An error a handler raised with `util.error`, or put beside its result with `util.appendError`. */
export interface RaisedError {
  readonly message: string;
  readonly errorType: string | null;
  readonly data: unknown;
  readonly errorInfo: unknown;
}

/** How one handler ended. */
export type Ending =
  | { readonly kind: 'VALUE'; readonly value: unknown }
  | { readonly kind: 'EARLY_RETURN'; readonly value: unknown; readonly skipTo: 'END' | 'NEXT' }
  | { readonly kind: 'ERROR'; readonly error: RaisedError }
  | { readonly kind: 'UNAUTHORIZED' }
  /** The code exports no such handler. */
  | { readonly kind: 'MISSING' }
  /** The code itself broke: a TypeError, an endless loop, a value that is no JSON. */
  | { readonly kind: 'FAULT'; readonly reason: string };

/** What a handler did to subscriptions through `extensions`. Unset = it did not call it. */
export interface Effects {
  readonly subscriptionFilter?: unknown;
  readonly invalidationFilter?: unknown;
  readonly invalidations: readonly unknown[];
}

/** All that comes back out of the sandbox, as JSON. */
export interface Outcome {
  readonly ending: Ending;
  readonly appended: readonly RaisedError[];
  readonly effects: Effects;
  readonly stash: Readonly<Record<string, unknown>>;
}
