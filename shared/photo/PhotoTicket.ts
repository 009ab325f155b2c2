import type { PhotoSize } from './photoSizes.ts';

/** What opens one part of one picture, once, for one person (docs/adr/0142). The secret itself is kept nowhere. */
export interface PhotoTicket {
  /** SHA-256 of the secret, lower-case hexadecimal. */
  readonly hash: string;
  readonly photoId: string;
  readonly size: PhotoSize;
  readonly personId: string;
  /** Which part of the file, of `photoLimits.onceBytes` each, from 0. */
  readonly part: number;
  readonly at: string;
  readonly expiresAt: string;
}

/** Who comes with a ticket, and for what. */
export type TicketUse = Pick<PhotoTicket, 'hash' | 'photoId' | 'size' | 'personId'> & {
  /** ISO 8601 time of the use. */
  readonly at: string;
};

/** What tickets need of a store. */
export interface PhotoTickets {
  readonly keep: (tickets: readonly PhotoTicket[]) => Promise<void>;
  /**
   * Uses it up, in one step, and answers its part. Null, and nothing is changed, when there is none, it was used, its time
   * is over, or it is for somebody or something else.
   */
  readonly use: (use: TicketUse) => Promise<number | null>;
}
