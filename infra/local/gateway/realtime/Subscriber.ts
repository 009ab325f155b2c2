import type { OpenedSubscription } from '../execute/OpenSubscription.ts';

/** One running subscription, as the fan-out and the invalidations see it. */
export interface Subscriber {
  readonly opened: OpenedSubscription;
  /** See prepareData.ts. */
  readonly idPart: Buffer;
  /** Writes one whole frame, given in two parts. False: the connection is closed or was cut off for reading too slowly. */
  write(frame: Buffer, idPart: Buffer): boolean;
  /** Ends the subscription from the server's side; the client hears `complete` and nothing after it. */
  cutOff(): void;
}
