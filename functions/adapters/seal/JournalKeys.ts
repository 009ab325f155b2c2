/** The zone's two journal secrets, 32 bytes each; neither is ever stored. */
export interface JournalKeys {
  /** Makes subjects into keyed hashes. */
  readonly subjects: Uint8Array;
  /** Wraps the aggregates' own secrets. */
  readonly payloads: Uint8Array;
}
