/** What becomes of an item when its time is over. */
export type RetentionAction =
  /** Its secret first, then itself; with a row in the journal and one in the erasure ledger. */
  | 'ERASE'
  /** Out of daily use, into the archive the law names; nothing is erased. */
  | 'ARCHIVE'
  /** A person looks whether it must still be there; said in the journal, asked again a year later. */
  | 'REVIEW';

/** How long a class of items is kept, from when, and what then; with the text that says so. */
export interface RetentionRule {
  readonly period: { readonly years: number } | { readonly days: number };
  /** What starts the period, in the words of the rule. */
  readonly startsWith: 'REGISTRATION' | 'LAST_CHANGE' | 'LEAVING' | 'WRITING';
  readonly action: RetentionAction;
  /**
   * `ENGINE`: the nightly retention (functions/retention), which erases the secret too and accounts for it.
   * `STORE`: the table's or bucket's own time to live. Only for copies of what is kept elsewhere under a rule of its
   * own; readers take them as gone on the second.
   */
  readonly by: 'ENGINE' | 'STORE';
  readonly source: string;
}
