import * as v from 'valibot';
import { messageKinds, messagePriorities } from '../../shared/chat/Message.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { line, paragraphs } from '../../shared/kernel/text.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { filled, latitude, longitude, onMessage, peopleNamed, time } from './inputs.ts';
import { submitMessage } from './submitMessage.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: filled({
    ...onMessage,
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
  }),
});

/** Mutation.postMessage: says something now, or at a time. The id is the client's: a repeat is the same message. */
export const postMessage = (tools: ChatTools): UseCase => {
  const submit = submitMessage(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const { channelId, messageId, kind: what, ...said } = asked;
    return submit(
      {
        channelId,
        messageId,
        envelope,
        payloadHash: payloadHash(['postMessage', parsed.value]),
        command: { kind: 'POST', messageId, what, ...said },
      },
      context,
    );
  };
};
