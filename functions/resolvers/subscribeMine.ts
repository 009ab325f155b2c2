import { type Context, extensions, util } from '@aws-appsync/utils';
import { answerOf } from './answerOf.ts';
import { askFunction } from './askFunction.ts';
import { zoneOf } from './zoneOf.ts';

export function request(ctx: Context) {
  return askFunction(ctx);
}

/**
 * Follows what concerns the person alone. It ends when their rights change, or this one session is over
 * (functions/resolvers/withdraw.ts).
 */
export function response(ctx: Context) {
  const { personId, sessionId } = answerOf(ctx) as { personId: string; sessionId: string };
  const zone = zoneOf(ctx);
  extensions.setSubscriptionFilter(
    util.transform.toSubscriptionFilter({ topic: { eq: `${zone}/person/${personId}` } }),
  );
  extensions.setSubscriptionInvalidationFilter(
    util.transform.toSubscriptionFilter({
      personId: { eq: personId },
      sessionId: { in: ['ALL', sessionId] },
    }),
  );
  return null;
}
