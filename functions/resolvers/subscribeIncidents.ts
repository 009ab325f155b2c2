import { type Context, extensions, util } from '@aws-appsync/utils';

/** Nothing to fetch: a subscription begins empty. */
export function request() {
  return { payload: null };
}

/**
 * The filter comes from the API's own environment, so a page that strays here from another zone matches nobody
 * (decisions.md 4); who is not of this zone hears nothing at all.
 */
export function response(ctx: Context) {
  const zone = ctx.env.ZONE_CODE;
  const identity = ctx.identity as { claims?: { zone?: string } } | null;
  if (!zone || identity?.claims?.zone !== zone) {
    util.error('zone.claimDiffers', 'FORBIDDEN', null, { code: 'zone.claimDiffers', params: null });
  }
  extensions.setSubscriptionFilter(
    util.transform.toSubscriptionFilter({ topic: { eq: `${zone}/operations` } }),
  );
  return null;
}
