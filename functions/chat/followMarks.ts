import * as v from 'valibot';
import { ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { mostMarks } from './channel.ts';
import { membersOf } from './membersOf.ts';
import { standingFor } from './standingFor.ts';

const Arguments = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({ channelId: v.exactOptional(ChannelIdSchema) }),
);

/**
 * Subscription.marks, as it is opened: everybody's receipts of one small channel the caller is in; of a large one, and without
 * one, their own from their other devices.
 */
export const followMarks = (tools: ChatTools): UseCase => {
  const present = standingFor(tools);
  const members = membersOf(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { channelId } = parsed.value;
    const opened = { personId: context.person.sub, sessionId: context.session.id };
    if (channelId === undefined) return accepted({ ...opened, channelId: 'OWN', everybody: false });
    const found = await present(channelId, context);
    if (!found.ok) return found;
    const people = await members(channelId, found.value.look);
    return accepted({
      ...opened,
      channelId,
      everybody: people.length > 0 && people.length <= mostMarks,
    });
  };
};
