import * as v from 'valibot';
import { ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import { marksTopic } from '../../shared/chat/channelTopic.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { ChannelMark } from '../../shared/schema.generated.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { standingFor } from './standingFor.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_647));

const Arguments = v.strictObject({
  input: v.strictObject({ channelId: ChannelIdSchema, delivered: number, read: number }),
});

/**
 * Mutation.markChannel: how far the caller is in a channel they are in. Only ever further, never beyond what was said, and no
 * entry of the journal (docs/adr/0110): that they read is in it already.
 */
export const markChannel = (tools: ChatTools): UseCase => {
  const present = standingFor(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { channelId, delivered, read } = parsed.value.input;
    const found = await present(channelId, context);
    if (!found.ok) return found;
    const { n } = found.value.look.head;
    const seen = Math.min(read, n);
    const mark = await tools.reader.mark({
      channelId,
      personId: found.value.talker.personId,
      delivered: Math.min(Math.max(delivered, seen), n),
      read: seen,
      at: isoOf(tools.clock.now()),
    });
    return accepted({ topic: marksTopic(tools.zone), ...mark } satisfies ChannelMark);
  };
};
