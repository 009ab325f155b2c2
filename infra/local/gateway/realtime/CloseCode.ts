/**
 * Why the gateway hangs up. AppSync documents no close codes: these are the registered ones (RFC 6455 §7.4.1)
 * that say what a client should do next. `ws` itself adds 1002, 1007 and 1009 for broken or too large frames.
 */
export const closeCodes = {
  /** The gateway stops, the API was deleted, or the connection had its 24 hours: connect again. */
  goingAway: 1001,
  /** Refused at the door, or silent after it: connect again with what was missing. */
  policyViolation: 1008,
  /** Read too slowly: connect again and catch up. */
  tryAgainLater: 1013,
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];
