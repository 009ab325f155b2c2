import type { LogFields } from '../middleware/LogFields.ts';
import type { OnceReply } from './OnceReply.ts';

/** What the line of a fetch says: whether it was given. Neither what was shown for it nor for which photo. */
export const describeGive = (_: unknown, reply: OnceReply | undefined): Omit<LogFields, 'took'> => ({
  operation: 'photo-once',
  ...(reply === undefined ? {} : { status: reply.statusCode }),
  outcome: reply?.statusCode === 200 ? 'done' : 'refused',
  ...(reply?.statusCode === 200 ? {} : { code: 'photo.ticketOver' }),
});
