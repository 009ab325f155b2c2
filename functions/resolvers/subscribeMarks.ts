import { type Context, extensions, util } from '@aws-appsync/utils';
import { answerOf } from './answerOf.ts';
import { askFunction } from './askFunction.ts';
import { zoneOf } from './zoneOf.ts';

export function request(ctx: Context) {
  return askFunction(ctx);
}

/**
 * Follows how far people have read: of one channel everybody where the function says it is small, else and without a
 * channel the person's own devices. It ends as following that channel does.
 */
export function response(ctx: Context) {
  const { personId, sessionId, channelId, everybody } = answerOf(ctx) as {
    personId: string;
    sessionId: string;
    channelId: string;
    everybody: boolean;
  };
  const zone = zoneOf(ctx);
  const topic = { eq: `${zone}/marks` };
  const own = { topic, personId: { eq: personId } };
  extensions.setSubscriptionFilter(
    util.transform.toSubscriptionFilter(everybody ? { topic, channelId: { eq: channelId } } : own),
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
