import type { PendingRow } from '../journal/PendingRow.ts';

/** A message that came before its OPEN, kept until that comes or its time is over. */
export interface HeldMessage {
  readonly messageId: string;
  readonly sender: 'CIC';
  readonly ref: string;
  /** The sender's clock: the order it is applied in. */
  readonly sentAt: string;
  /** Server time it came. */
  readonly at: string;
  /** The machine client that sent it. */
  readonly actorId: string;
  /** The message as it came. */
  readonly body: string;
}

/** Where messages wait for their OPEN. Reads are consistent. */
export interface HeldMessages {
  /** Keeps it with the row that says to the journal that it was taken in; the same message again changes nothing. */
  readonly hold: (message: HeldMessage, row: PendingRow) => Promise<void>;
  /** What waits for an incident, in the sender's order. */
  readonly waiting: (sender: 'CIC', ref: string) => Promise<readonly HeldMessage[]>;
  readonly release: (message: HeldMessage) => Promise<void>;
  /** All that waits, of every incident: at most so many, for a person to see what waited in vain. */
  readonly all: (limit: number) => Promise<readonly HeldMessage[]>;
}
