import type { CommandAnswer } from './CommandAnswer.ts';
import type { OutgoingCommand } from './OutgoingCommand.ts';

/**
 * Sends a command until the zone answered or a quarter of a minute has passed; it happens once, however often it
 * is sent.
 * @param unfinished whether an accepted answer says that it is not whole yet: the same command given again goes on.
 * @param read what the reply's data says, nulls already left out; null when it is not what the schema says.
 */
export type SendCommand = <T>(
  command: OutgoingCommand,
  read: (data: unknown) => T | null,
  unfinished?: (value: T) => boolean,
) => Promise<CommandAnswer<T>>;
