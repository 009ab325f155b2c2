/** The sign-in a call hangs on, and the device it says it comes from. */
export interface Session {
  /** Cognito's `origin_jti`: the same for every token of one sign-in. */
  readonly id: string;
  /** When its holder signed in, second factor included; milliseconds since the epoch, 0 when the token does not say. */
  readonly startedAt: number;
  readonly deviceId?: string;
}
