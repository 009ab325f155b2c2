import type { ApiFailure } from '../realtime/ApiFailure.ts';

/** Many live subscriptions over one connection, each kept alive for as long as it is wanted. */
export interface Subscriptions {
  /**
   * Hears what a document subscribes to from now on, also after every drop of the connection.
   * @returns stops it.
   */
  readonly hear: (document: string, heard: Heard) => () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

export interface Heard {
  /** From now on; again after each drop. What came in between was not heard. */
  readonly subscribed: () => void;
  readonly data: (data: unknown) => void;
  /** The zone ended it, or said no: it is not asked again before the next connection. */
  readonly turnedAway: (failure: ApiFailure | null) => void;
}
