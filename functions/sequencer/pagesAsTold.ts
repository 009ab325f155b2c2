import * as v from 'valibot';
import { kindOf } from '../../shared/chat/ChannelId.ts';
import { channelOf } from '../../shared/chat/channelTopic.ts';
import { bodyOf } from '../../shared/journal/bodyOf.ts';
import type { FeedPage } from '../../shared/journal/FeedPage.ts';

/** What is everybody's of a channel has the highest number there can be (GraphQL's Int): nobody came in after it. */
export const everybodys = 2_147_483_647;

const AboutMessage = v.object({ n: v.number() });

/**
 * A page as it is published. Who came into a group hears nothing of the messages from before it, not even of those that
 * were still on their way then or are told again: each of a group's entries goes by itself, under its message's number,
 * and the subscription's filter asks for those after the one they came in at (functions/resolvers/subscribeChannel.ts).
 * In every other channel, who is in it may hear all of it.
 */
export const pagesAsTold = (page: FeedPage): readonly FeedPage[] => {
  const channelId = channelOf(page.topic);
  if (channelId === null) return [page];
  if (kindOf(channelId) !== 'GROUP') return [{ ...page, fromN: everybodys }];
  return page.entries.map((entry) => {
    const about = v.safeParse(AboutMessage, bodyOf(entry));
    const fromN = about.success ? about.output.n : everybodys;
    return { ...page, from: entry.seq, to: entry.seq, fromN, entries: [entry] };
  });
};
