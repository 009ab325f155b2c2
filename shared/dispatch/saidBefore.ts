import { millisecondsOf } from '../kernel/instant.ts';

/** What was said, and when by the sender's clock, where that is known to differ from the server's. */
interface Said {
  readonly at: string;
  readonly tDevice?: string | undefined;
}

/** A clock that agrees with the server's to that is not kept beside it (deviceTimeIfItDiffers). */
const agreesMs = 2_000;

/**
 * Whether a message was said before what stands, by its sender's own clock: it came late, and must not undo what is newer. Where it
 * cannot be told for certain, it was not. A clock that runs ahead counts until now only, or one wrong time would
 * silence its sender until that time has come.
 *
 * @param sentAt the message's own time
 */
export const saidBefore = (sentAt: string, { at, tDevice }: Said): boolean => {
  const stored = millisecondsOf(at);
  const told = tDevice === undefined ? stored - agreesMs : Math.min(millisecondsOf(tDevice), stored);
  return millisecondsOf(sentAt) < told;
};
