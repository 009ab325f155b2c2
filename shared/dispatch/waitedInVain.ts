import { millisecondsOf } from '../kernel/instant.ts';
import type { HeldMessage } from './HeldMessages.ts';

/** A message waits so long for its OPEN: longer than a restart of the sender, shorter than anybody's patience. */
const holdMs = 15 * 60_000;

/** Whether a held message's time is over: it counts as refused from then on. @param now milliseconds since the epoch */
export const waitedInVain = ({ at }: Pick<HeldMessage, 'at'>, now: number): boolean =>
  now - millisecondsOf(at) > holdMs;
