import { millisecondsOf } from '../kernel/instant.ts';

const toleranceMs = 2_000;

/**
 * The device's time, where it says something the server's does not: it differs by more than 2 s, because a note
 * waited in the outbox or the clock is wrong (security.md T17: kept and shown, never a reason to refuse).
 * Both times are ISO 8601.
 */
export const deviceTimeIfItDiffers = (
  tDevice: string | undefined,
  at: string,
): { readonly tDevice?: string } =>
  tDevice === undefined || Math.abs(millisecondsOf(tDevice) - millisecondsOf(at)) <= toleranceMs
    ? {}
    : { tDevice };
