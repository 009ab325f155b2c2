/** Somebody at another desk with an incident in hand. */
export interface PresentPerson {
  readonly personId: string;
  readonly name: string;
  readonly deviceId: string;
  /** Absent: has none in hand any more. */
  readonly incidentId?: string;
  /** What of it is being written in. */
  readonly field?: string;
  /** When this client heard it, ms since 1970: clocks of others do not matter. */
  readonly heardAt: number;
}
