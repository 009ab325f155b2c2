import * as v from 'valibot';
import { ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import { channelTopic, marksTopic } from '../../shared/chat/channelTopic.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { ChannelView } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { describeChannels } from './describeChannels.ts';
import { membersOf } from './membersOf.ts';
import { messageView } from './messageView.ts';
import { standingFor } from './standingFor.ts';

const Arguments = v.strictObject({ id: ChannelIdSchema });

/** How far each has read is shown where there are so many people or fewer. */
export const mostMarks = 12;

/** Query.channel: one channel with its members, and in a small one how far each of them is. */
export const channel = (tools: ChatTools): UseCase => {
  const present = standingFor(tools);
  const describe = describeChannels(tools);
  const members = membersOf(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { id } = parsed.value;
    const topic = channelTopic(tools.zone, id);
    const head = await tools.readHead(topic);
    const found = await present(id, context);
    if (!found.ok) return found;
    const { talker, look, standing } = found.value;
    const [[described], people, later] = await Promise.all([
      describe([id], talker, look.unit),
      members(id, look),
      tools.reader.scheduled(talker.personId, id),
    ]);
    if (described === undefined) return refused({ errorType: 'NOT_FOUND', code: 'chat.notMember' });
    const ids = people.map(({ personId }) => personId);
    const marks = ids.length > mostMarks ? [] : await tools.reader.marksIn(id, ids);
    const now = tools.clock.now();
    const view: ChannelView = {
      channel: described.shown,
      topic,
      ...head,
      members: [...people],
      marks: marks.map((mark) => ({ topic: marksTopic(tools.zone), ...mark })),
      scheduled: later
        .filter(({ state }) => state === 'SCHEDULED')
        .map((message) => messageView(message, standing, talker.personId, now)),
    };
    return accepted(
      new Consulted(view, {
        subjects: ids.map((personId) => ({ kind: 'PERSON', id: personId })),
        count: 1,
        reason: { code: 'ON_DUTY' },
      }),
    );
  };
};
