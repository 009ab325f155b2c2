/** The time, passed in. Milliseconds since the epoch, UTC. */
export interface Clock {
  now(): number;
}
