import type { Message } from '../../../shared/chat/Message.ts';

/** A message as the zone says it, with what this person may do with it where the zone has said so. */
export interface ChatMessage extends Message {
  readonly allowedActions: readonly string[];
}
