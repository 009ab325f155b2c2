import { allowedMessageActions } from '../../shared/chat/access.ts';
import type { Message } from '../../shared/chat/Message.ts';
import type { Standing } from '../../shared/chat/Standing.ts';
import type { Message as ApiMessage } from '../../shared/schema.generated.ts';

/** A message as the API shows it to somebody who is in its channel. */
export const messageView = (
  message: Message,
  standing: Pick<Standing, 'state' | 'posts' | 'cleans' | 'fixedN'>,
  personId: string,
  now: number,
): ApiMessage => ({
  ...message,
  allowedActions: allowedMessageActions(message, standing, personId, now),
});
