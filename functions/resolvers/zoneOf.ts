import { type Context, util } from '@aws-appsync/utils';

/**
 * The zone a subscription is of, by the API's own environment, so a page that strays here from another zone matches nobody
 * (decisions.md 4). Who is not of this zone is refused: they hear nothing at all.
 */
export function zoneOf(ctx: Context): string {
  const zone = ctx.env.ZONE_CODE;
  const identity = ctx.identity as { claims?: { zone?: string } } | null;
  if (!zone || identity?.claims?.zone !== zone) {
    util.error('zone.claimDiffers', 'FORBIDDEN', null, { code: 'zone.claimDiffers', params: null });
  }
  return zone ?? '';
}
