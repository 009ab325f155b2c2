import { type Context, util } from '@aws-appsync/utils';

/**
 * A person's own position, straight into the store: no function, for there are thousands an hour of these. The item is
 * there while the person is on duty and shares (their shift wrote it), and the store itself refuses a position outside of
 * that, or one older than it has.
 */
export function request(ctx: Context) {
  const identity = ctx.identity as { sub?: string; claims?: { zone?: string } } | null;
  const zone = ctx.env.ZONE_CODE;
  if (!zone || !identity?.sub || identity.claims?.zone !== zone) {
    util.error('zone.claimDiffers', 'FORBIDDEN', null, { code: 'zone.claimDiffers', params: null });
  }
  const input = ctx.args.input as {
    lat: number;
    lon: number;
    accuracyM: number;
    headingDeg?: number | null;
    speedKmh?: number | null;
    at: string;
    source: string;
  };
  const onEarth = input.lat >= -90 && input.lat <= 90 && input.lon >= -180 && input.lon <= 180;
  if (!onEarth || input.accuracyM < 0 || input.accuracyM > 100000) {
    util.error('input.invalid', 'VALIDATION', null, {
      code: 'input.invalid',
      params: { path: 'input', rule: 'position' },
    });
  }
  const now = util.time.nowEpochMilliSeconds();
  const said = util.time.parseISO8601ToEpochMilliSeconds(input.at);
  // A device whose clock runs ahead must not shut itself out with a time that is still to come.
  const at = util.time.epochMilliSecondsToISO8601(said > now ? now : said);
  return {
    operation: 'UpdateItem',
    key: util.dynamodb.toMapValues({ pk: 'SHARES', sk: identity?.sub ?? '' }),
    update: {
      expression:
        'SET #lat = :lat, #lon = :lon, #accuracyM = :accuracyM, #headingDeg = :headingDeg, #speedKmh = :speedKmh, #at = :at, #source = :source, #storedAt = :storedAt',
      expressionNames: {
        '#lat': 'lat',
        '#lon': 'lon',
        '#accuracyM': 'accuracyM',
        '#headingDeg': 'headingDeg',
        '#speedKmh': 'speedKmh',
        '#at': 'at',
        '#source': 'source',
        '#storedAt': 'storedAt',
      },
      expressionValues: util.dynamodb.toMapValues({
        ':lat': input.lat,
        ':lon': input.lon,
        ':accuracyM': input.accuracyM,
        ':headingDeg': input.headingDeg ?? null,
        ':speedKmh': input.speedKmh ?? null,
        ':at': at,
        ':source': input.source,
        ':storedAt': now,
      }),
    },
    condition: {
      expression: '#sharing = :on AND #until > :now AND (attribute_not_exists(#at) OR #at < :at)',
      expressionNames: { '#sharing': 'sharing', '#until': 'until', '#at': 'at' },
      expressionValues: util.dynamodb.toMapValues({
        ':on': 'ON',
        ':now': util.time.epochMilliSecondsToISO8601(now),
        ':at': at,
      }),
    },
  };
}

/** What went wrong in the store is a fault without words; that it did not want the position is a refusal. */
export function response(ctx: Context) {
  if (ctx.error) {
    if (ctx.error.type === 'DynamoDB:ConditionalCheckFailedException') {
      util.error('position.notShared', 'CONFLICT', null, { code: 'position.notShared', params: null });
    }
    util.error('fault.unexpected', 'Lambda:Unhandled', null, { code: 'fault.unexpected', params: null });
  }
  return { unitId: ctx.result.unitId, at: ctx.result.at };
}
