import type { PendingRow } from '../journal/PendingRow.ts';

/** A message that was refused, kept for a person to see. */
export interface RefusedMessage {
  readonly id: string;
  /** Server time, ISO 8601 UTC. */
  readonly at: string;
  /** The machine client that sent it. */
  readonly sender: string;
  /** The refusal's code (`input.invalid`), and the rule where there is one (`input.invalid text.tooLong`). */
  readonly reason: string;
  /** The field, where the reason is about one. */
  readonly path?: string;
  /** What came, at most 8,000 characters of it, made printable. */
  readonly body: string;
}

/** Where refused messages are kept: 90 days, by month. */
export interface RefusedMessages {
  /** The message, and with it the row that says to the journal that it was taken in. */
  readonly keep: (message: RefusedMessage, row: PendingRow) => Promise<void>;
  /**
   * A month's messages, the newest first.
   * @param month `2026-11`
   * @param before the place to begin after (`last` of the page before), null for the newest
   */
  readonly list: (
    month: string,
    limit: number,
    before: string | null,
  ) => Promise<{ readonly messages: readonly RefusedMessage[]; readonly last: string | null }>;
}
