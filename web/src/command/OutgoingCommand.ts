/** A command as the API takes it. */
export interface OutgoingCommand {
  readonly document: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Commands of one entity go out one after the other, in the order they were given; null: of none yet. */
  readonly entity: string | null;
  /** The version the person looked at. */
  readonly baseVersion?: number;
  /** What it says may lie nowhere on the device: without an answer it is not remembered, and again is another. */
  readonly secret?: true;
  /** How long one answer may take, ms, where that is not the usual; it is insisted on for three times as long. */
  readonly withinMs?: number;
}
