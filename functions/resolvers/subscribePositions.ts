import { type Context, extensions, util } from '@aws-appsync/utils';
import { answerOf } from './answerOf.ts';
import { askFunction } from './askFunction.ts';
import { zoneOf } from './zoneOf.ts';

export function request(ctx: Context) {
  return askFunction(ctx);
}

/**
 * Follows where units are. The second filter is how the subscription ends when the person's rights change, this one
 * session is over (functions/resolvers/withdraw.ts), or nobody asked for the map again
 * (functions/resolvers/publishPositions.ts).
 */
export function response(ctx: Context) {
  const { personId, sessionId, watchId } = answerOf(ctx) as {
    personId: string;
    sessionId: string;
    watchId: string;
  };
  const zone = zoneOf(ctx);
  extensions.setSubscriptionFilter(
    util.transform.toSubscriptionFilter({ topic: { eq: `${zone}/positions` } }),
  );
  extensions.setSubscriptionInvalidationFilter(
    util.transform.toSubscriptionFilter({
      or: [
        { personId: { eq: personId }, sessionId: { in: ['ALL', sessionId] } },
        { watchId: { eq: watchId } },
      ],
    }),
  );
  return null;
}
