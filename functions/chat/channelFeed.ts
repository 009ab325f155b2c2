import * as v from 'valibot';
import { ChannelIdSchema, ofWhat } from '../../shared/chat/ChannelId.ts';
import { channelTopic } from '../../shared/chat/channelTopic.ts';
import { readChatEvent } from '../../shared/chat/readChatEvent.ts';
import type { FeedEntry } from '../../shared/journal/FeedPage.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { standingFor } from './standingFor.ts';

const Arguments = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    channelId: ChannelIdSchema,
    epoch: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/)),
    after: v.pipe(v.number(), v.integer(), v.minValue(0)),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)), 500),
  }),
);

/**
 * Query.channelFeed: what a client missed on a channel's topic. Numbers have no holes, so an entry that is not the caller's to
 * read keeps its place and loses its body: what was said before they came, and what was deleted since, in whatever words
 * it once stood there.
 */
export const channelFeed = (tools: ChatTools): UseCase => {
  const present = standingFor(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { channelId, ...asked } = parsed.value;
    const found = await present(channelId, context);
    if (!found.ok) return found;
    const { fromN, kind } = found.value.standing;
    const caughtUp = await tools.readFeed({ ...asked, topic: channelTopic(tools.zone, channelId) });
    const spoken = caughtUp.entries.filter((entry) => numberOf(entry) !== null);
    const still = await tools.reader.messagesById([...new Set(spoken.map(({ id }) => id))]);
    const there = new Set(still.filter(({ state }) => state === 'SENT').map(({ id }) => id));
    const entries = caughtUp.entries.map((entry) => {
      const n = numberOf(entry);
      const open =
        n === null || entry.type === 'chat.messageDeleted'
          ? (n ?? fromN + 1) > fromN
          : n > fromN && there.has(entry.id);
      return open ? entry : { ...entry, body: 'null' };
    });
    return accepted(
      new Consulted(
        { ...caughtUp, entries },
        {
          subjects: [
            ...(kind === 'INCIDENT' ? [{ kind: 'INCIDENT' as const, id: ofWhat(channelId) ?? '' }] : []),
            ...[...new Set(entries.map(({ actor }) => actor))]
              .filter((actor) => actor.kind === 'PERSON')
              .map(({ id }) => id)
              .filter((id, index, all) => all.indexOf(id) === index)
              .map((id) => ({ kind: 'PERSON' as const, id })),
          ],
          count: entries.length,
          objectId: channelId,
          reason: { code: 'ON_DUTY' },
        },
      ),
    );
  };
};

/** The number of the message an entry is about; null for one about the channel. */
const numberOf = (entry: FeedEntry): number | null => {
  const event = readChatEvent(entry);
  return event !== null && 'n' in event ? event.n : null;
};
