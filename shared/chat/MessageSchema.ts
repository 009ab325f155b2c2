import * as v from 'valibot';
import { ActorSchema } from '../journal/Actor.ts';
import { type Message, messageKinds, messagePriorities, messageStates, reactions } from './Message.ts';

const text = v.exactOptional(v.string());

/** A message as stored, and as an event carries it. Fields it does not know are let through unread. */
export const MessageSchema: v.GenericSchema<unknown, Message> = v.object({
  id: v.string(),
  channelId: v.string(),
  n: v.number(),
  version: v.number(),
  state: v.picklist(messageStates),
  sender: v.object({ personId: v.string(), name: v.string(), callSign: text }),
  at: v.string(),
  kind: v.picklist(messageKinds),
  text,
  place: v.exactOptional(
    v.object({ lat: v.number(), lon: v.number(), label: text, liveUntil: text, at: v.string() }),
  ),
  photoId: text,
  priority: v.picklist(messagePriorities),
  ackRequired: v.boolean(),
  acks: v.array(v.object({ personId: v.string(), name: v.string(), at: v.string() })),
  repeats: v.number(),
  repeatedAt: text,
  reactions: v.array(v.object({ personId: v.string(), name: v.string(), reaction: v.picklist(reactions) })),
  replyTo: text,
  mentions: v.array(v.string()),
  editedAt: text,
  deletedAt: text,
  deletedBy: v.exactOptional(ActorSchema),
  sendAt: text,
  dueAt: v.string(),
});
