import { type Context, extensions, util } from '@aws-appsync/utils';
import { answerOf } from './answerOf.ts';
import { askFunction } from './askFunction.ts';
import { zoneOf } from './zoneOf.ts';

export function request(ctx: Context) {
  return askFunction(ctx);
}

/**
 * Follows one channel, from the message after the person came into it: what is still on its way from before, or told
 * again, is not theirs (functions/sequencer/pagesAsTold.ts). It ends when the person's rights change or this one session is over, and when the person is no
 * longer in this channel, or in any (functions/resolvers/withdraw.ts).
 */
export function response(ctx: Context) {
  const { personId, sessionId, channelId, fromN } = answerOf(ctx) as {
    personId: string;
    sessionId: string;
    channelId: string;
    fromN: number;
  };
  const zone = zoneOf(ctx);
  extensions.setSubscriptionFilter(
    util.transform.toSubscriptionFilter({
      topic: { eq: `${zone}/channel/${channelId}` },
      fromN: { gt: fromN },
    }),
  );
  extensions.setSubscriptionInvalidationFilter(
    util.transform.toSubscriptionFilter({
      or: [
        { personId: { eq: personId }, sessionId: { in: ['ALL', sessionId] } },
        { personId: { eq: personId }, channelId: { in: ['ALL', channelId] } },
      ],
    }),
  );
  return null;
}
