/** What a decision needs besides state and command. Times are ISO 8601 UTC. */
export interface DecisionContext {
  /** Server time of the command. */
  readonly at: string;
  /** The number to give the incident that is opened. Needed by OPEN only. */
  readonly number?: string;
  /** The version the person looked at, if the client said so. */
  readonly baseVersion?: number;
  /** The device's clock when the person decided. */
  readonly tDevice?: string;
}
