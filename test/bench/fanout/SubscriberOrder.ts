/** What the parent tells the process that holds the subscribers. */
export interface SubscriberOrder {
  readonly url: string;
  readonly protocol: 'appsync' | 'bare';
  readonly subscribers: number;
  /** A token for each connection in turn; the bare protocol has none. */
  readonly tokens: readonly string[];
  readonly query: string;
  /** At most so many connections are being made at a time. */
  readonly concurrency: number;
}

/** What that process tells its parent. Times are of the machine's monotonic clock, in nanoseconds. */
export type SubscriberReport =
  | {
      readonly kind: 'ready';
      readonly startedAt: number;
      readonly readyAt: number;
      readonly failed: number;
      readonly cpuMs: number;
    }
  /** Every subscriber has had this many messages; the last one at that time. */
  | { readonly kind: 'all'; readonly messages: number; readonly at: number };
