import * as v from 'valibot';
import { personTopic } from '../../shared/chat/channelTopic.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { ChannelPage } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { describeChannels } from './describeChannels.ts';
import { ownChannels } from './ownChannels.ts';
import { talkerOf } from './talkerOf.ts';

const Arguments = v.strictObject({});

/** Query.channels: the caller's own, the one that spoke last first. */
export const channels = (tools: ChatTools): UseCase => {
  const own = ownChannels(tools);
  const describe = describeChannels(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const talker = talkerOf(context);
    const topic = personTopic(tools.zone, talker.personId);
    const head = await tools.readHead(topic);
    const { ids, unit } = await own(talker, context.unit);
    const items = (await describe(ids, talker, unit)).map(({ shown }) => shown);
    const page: ChannelPage = {
      topic,
      ...head,
      items: items.toSorted((a, b) => lastAt(b).localeCompare(lastAt(a))),
    };
    return accepted(
      new Consulted(page, {
        subjects: items.flatMap(({ incidentId }) =>
          incidentId == null ? [] : [{ kind: 'INCIDENT' as const, id: incidentId }],
        ),
        count: items.length,
        reason: { code: 'ON_DUTY' },
      }),
    );
  };
};

const lastAt = ({ lastMessage }: ChannelPage['items'][number]): string => lastMessage?.at ?? '';
