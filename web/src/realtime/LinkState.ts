/**
 * How well the picture on the screen follows the zone, said honestly (web.md 2.5).
 * - `connecting` no link yet, or lost less than 30 s ago: being (re)made.
 * - `live` subscribed, no gap, and the link answered a moment ago.
 * - `catchingUp` linked; what was missed is being fetched.
 * - `stale` no link for more than 30 s: what is shown may be old.
 * - `offline` the device itself has no network.
 * - `expired` the session ended; the picture stays, sign in again.
 * - `refused` the zone does not let this person watch; `code` says why (a key under `refusal.`).
 */
export interface LinkState {
  readonly kind: 'connecting' | 'live' | 'catchingUp' | 'stale' | 'offline' | 'expired' | 'refused';
  /** When this kind began, ms since 1970. */
  readonly since: number;
  /** The last proof of life (any message of the zone), ms since 1970; null before the first. */
  readonly lastMessageAt: number | null;
  /** Age of the last proof of life when this value was made, ms: "live · 0,4 s". Renewed a few times a second. */
  readonly ageMs: number | null;
  /** Round trip of the last probe, ms. */
  readonly latencyMs: number | null;
  readonly code?: string;
}
