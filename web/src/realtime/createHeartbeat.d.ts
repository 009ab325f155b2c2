import type { Timers } from './Timers.ts';
/** Notices within seconds that a link is dead; AppSync's own keep-alive takes minutes (performance.md 2). */
export interface Heartbeat {
  /** A link was just made, or something came over it: silence is counted from here. */
  readonly alive: () => void;
  readonly probeAnswered: () => void;
  /** Does not wait for the silence: after waking up, or when the network changed. */
  readonly probeNow: () => void;
  readonly stop: () => void;
  /** Round trip of the last answered probe, ms. */
  readonly latencyMs: () => number | null;
}
/**
 * @param deps.silenceMs how long nothing may come in before a probe goes out; asked each time (a hidden page
 *   may wait longer). A probe is 15 bytes on the open socket and costs no request.
 * @param deps.reachable asks the zone over HTTP, for a server that leaves probes unanswered. Only used until
 *   the first probe was answered.
 * @param deps.dead the link is dead; called once, then the heartbeat stands still.
 */
export declare const createHeartbeat: (deps: {
  readonly timers: Timers;
  readonly silenceMs: () => number;
  readonly probe: () => void;
  readonly reachable: () => Promise<boolean>;
  readonly dead: () => void;
}) => Heartbeat;
