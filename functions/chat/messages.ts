import * as v from 'valibot';
import { ChannelIdSchema, ofWhat } from '../../shared/chat/ChannelId.ts';
import { channelTopic } from '../../shared/chat/channelTopic.ts';
import type { Subject } from '../../shared/journal/AuditFacts.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import type { MessagePage } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { messageView } from './messageView.ts';
import { standingFor } from './standingFor.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_647));

const Arguments = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    channelId: ChannelIdSchema,
    before: v.exactOptional(number),
    after: v.exactOptional(number),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 50),
  }),
);

/**
 * Query.messages: a stretch of a channel by its numbers, which have no holes: those before one, after one, or the last. The
 * feed's head is read first, so that the picture holds at least everything up to `seq`.
 */
export const messages = (tools: ChatTools): UseCase => {
  const present = standingFor(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { channelId, before, after, limit } = parsed.value;
    const topic = channelTopic(tools.zone, channelId);
    const head = await tools.readHead(topic);
    const found = await present(channelId, context);
    if (!found.ok) return found;
    const { talker, standing, look } = found.value;
    const lastN = look.head.n;
    const to =
      after === undefined ? Math.min(lastN, (before ?? lastN + 1) - 1) : Math.min(lastN, after + limit);
    const from = Math.max(standing.fromN + 1, after === undefined ? to - limit + 1 : after + 1);
    const items = from > to ? [] : await tools.reader.messages(channelId, from, to);
    const now = tools.clock.now();
    const page: MessagePage = {
      channelId,
      topic,
      ...head,
      lastN,
      items: items.map((message) => messageView(message, standing, talker.personId, now)),
    };
    return accepted(
      new Consulted(page, {
        subjects: subjectsOf(standing.kind === 'INCIDENT' ? ofWhat(channelId) : null, items),
        count: items.length,
        objectId: channelId,
        reason: { code: 'ON_DUTY' },
      }),
    );
  };
};

/** Whom and what messages show something of: the incident, who said them, whom they speak to. */
export const subjectsOf = (
  incidentId: string | null,
  items: readonly { readonly sender: { readonly personId: string }; readonly mentions: readonly string[] }[],
): readonly Subject[] => [
  ...(incidentId === null ? [] : [{ kind: 'INCIDENT' as const, id: incidentId }]),
  ...[...new Set(items.flatMap(({ sender, mentions }) => [sender.personId, ...mentions]))].map((id) => ({
    kind: 'PERSON' as const,
    id,
  })),
];
