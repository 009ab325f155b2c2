import type { Clock } from '../../../shared/kernel/Clock.ts';
import { millisecondsOf } from '../../../shared/kernel/instant.ts';
import type { Deadline } from '../../../shared/operations/Deadline.ts';
import { sendLater } from './sendLater.ts';

/** The longest a queue holds a message back, in seconds. */
const longestDelay = 900;

/**
 * Has each deadline come out of the queue when its time has come. What is further away than a queue can wait, and what the queue
 * does not take, the minute's sweep finds: the command is stored, and is not failed for the reminder of it.
 */
export const remindLater = (
  queue: { readonly queueUrl: string; readonly region: string; readonly endpoint?: string | undefined },
  clock: Clock,
) => {
  const send = sendLater(queue);
  return async (deadlines: readonly Deadline[]): Promise<void> => {
    const near = deadlines
      .map((deadline) => ({
        deadline,
        seconds: Math.max(0, Math.ceil((millisecondsOf(deadline.dueAt) - clock.now()) / 1_000)),
      }))
      .filter(({ seconds }) => seconds <= longestDelay);
    await Promise.allSettled(near.map(({ deadline, seconds }) => send(JSON.stringify(deadline), seconds)));
  };
};
