/**
 * How much is too much, in requests within a window of seconds. Each stands well over what a shift does, for a zone may have one
 * address for all its people, and whoever is stopped by mistake may be in need.
 */
export const wallLimits = {
  /** A tablet that sends its place, follows a storm and empties a full outbox asks some 200 times a minute. */
  token: { limit: 900, evaluationWindowSec: 60 },
  /** A hundred people who sign in behind one address within five minutes make some 1,500 requests. */
  signIn: { limit: 3_000, evaluationWindowSec: 300 },
  /** 300 units that knock each second while their network comes and goes make 90,000. */
  address: { limit: 150_000, evaluationWindowSec: 300 },
} as const;
