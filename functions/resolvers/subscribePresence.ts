import { type Context, extensions, util } from '@aws-appsync/utils';
import { answerOf } from './answerOf.ts';
import { askFunction } from './askFunction.ts';
import { zoneOf } from './zoneOf.ts';

export function request(ctx: Context) {
  return askFunction(ctx);
}

/**
 * Follows who has which incident in hand. The second filter is how the subscription ends when the person's rights change, or this one session
 * is over (functions/resolvers/withdraw.ts).
 */
export function response(ctx: Context) {
  const { personId, sessionId } = answerOf(ctx) as { personId: string; sessionId: string };
  const zone = zoneOf(ctx);
  extensions.setSubscriptionFilter(
    util.transform.toSubscriptionFilter({ topic: { eq: `${zone}/presence` } }),
  );
  extensions.setSubscriptionInvalidationFilter(
    util.transform.toSubscriptionFilter({
      personId: { eq: personId },
      sessionId: { in: ['ALL', sessionId] },
    }),
  );
  return null;
}
