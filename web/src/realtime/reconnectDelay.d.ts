/**
 * How long to wait before the next attempt to link, ms: full jitter, so that the clients of a zone that lost its
 * gateway do not come back in one wave. The ceiling stays at 1 s for the first two minutes: then p95 from "the
 * network is back" to "linked" is under 1 s even when no event tells of it (uniform waits up to c leave a rest of
 * 0.78 c at p95), and a zone has tens of clients, not thousands. After that, 5 s.
 * @param attempt 0 for the first.
 * @param random a number from 0 up to 1.
 */
export declare const reconnectDelay: (attempt: number, random: number) => number;
