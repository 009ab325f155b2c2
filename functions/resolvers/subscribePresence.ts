import { type Context, extensions, util } from '@aws-appsync/utils';

/** Who has which incident in hand: whether somebody may follow that is decided and journalled as every other call is: by the function. */
export function request(ctx: Context) {
  const identity = ctx.identity as {
    sub?: string;
    username?: string;
    groups?: string[];
    claims?: unknown;
  } | null;
  return {
    operation: 'Invoke',
    payload: {
      field: ctx.info.fieldName,
      parent: ctx.info.parentTypeName,
      arguments: ctx.args,
      identity: {
        kind: 'PERSON',
        sub: identity?.sub ?? '',
        username: identity?.username ?? '',
        groups: identity?.groups ?? [],
        claims: identity?.claims ?? {},
      },
      request: { requestId: ctx.request?.headers?.['x-amzn-requestid'] ?? '' },
    },
  };
}

/**
 * The filter comes from the API's own environment, so a page that strays here from another zone matches nobody
 * (decisions.md 4); who is not of this zone hears nothing at all. The second filter is how the subscription ends when
 * the person's rights change, or this one session is over (functions/resolvers/withdraw.ts).
 */
export function response(ctx: Context) {
  if (ctx.error)
    util.error('fault.unexpected', 'Lambda:Unhandled', null, { code: 'fault.unexpected', params: null });
  const reply = ctx.result as
    | { ok: true; value: { personId: string; sessionId: string } }
    | { ok: false; refusal: { errorType: string; code: string; params?: unknown } };
  if (!reply.ok) {
    const { errorType, code, params } = reply.refusal;
    util.error(code, errorType, null, { code, params: params ?? null });
    return null;
  }
  const zone = ctx.env.ZONE_CODE;
  const identity = ctx.identity as { claims?: { zone?: string } } | null;
  if (!zone || identity?.claims?.zone !== zone) {
    util.error('zone.claimDiffers', 'FORBIDDEN', null, { code: 'zone.claimDiffers', params: null });
  }
  extensions.setSubscriptionFilter(
    util.transform.toSubscriptionFilter({ topic: { eq: `${zone}/presence` } }),
  );
  extensions.setSubscriptionInvalidationFilter(
    util.transform.toSubscriptionFilter({
      personId: { eq: reply.value.personId },
      sessionId: { in: ['ALL', reply.value.sessionId] },
    }),
  );
  return null;
}
