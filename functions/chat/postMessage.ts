import * as v from 'valibot';
import { messageKinds, messagePriorities } from '../../shared/chat/Message.ts';
import { line, paragraphs } from '../../shared/kernel/text.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { filled, latitude, longitude, peopleNamed, time } from './inputs.ts';
import { onOneMessage } from './onOneMessage.ts';

const said = {
  kind: v.picklist(messageKinds),
  text: v.exactOptional(paragraphs(4_000)),
  place: v.exactOptional(
    filled({
      lat: latitude,
      lon: longitude,
      label: v.exactOptional(line(120)),
      liveUntil: v.exactOptional(time),
    }),
  ),
  photoId: v.exactOptional(UlidSchema),
  priority: v.optional(v.picklist(messagePriorities), 'NORMAL'),
  replyTo: v.exactOptional(UlidSchema),
  mentions: v.optional(peopleNamed(20), []),
  sendAt: v.exactOptional(time),
} as const;

/** Mutation.postMessage: says something now, or at a time. The id is the client's: a repeat is the same message. */
export const postMessage = onOneMessage('postMessage', said, ({ kind: what, ...more }, messageId) => ({
  kind: 'POST',
  messageId,
  what,
  ...more,
}));
