import { util } from '@aws-appsync/utils';
import { get, operations, query, update } from '@aws-appsync/utils/dynamodb';

export function request() {
  return {
    payload: {
      id: util.autoId(),
      ulid: util.autoUlid(),
      ksuid: util.autoKsuid(),
      now: util.time.nowISO8601(),
      seconds: util.time.nowEpochSeconds(),
      brussels: util.time.epochMilliSecondsToFormatted(
        1784646000000,
        'yyyy-MM-dd HH:mm:ssZ',
        'Europe/Brussels',
      ),
      parsed: util.time.parseISO8601ToEpochMilliSeconds('2026-07-21T15:00:00.000Z'),
      base64: util.base64Encode('één €'),
      text: util.base64Decode('w6nDqW4g4oKs'),
      url: util.urlEncode('a b&c=d'),
      map: util.dynamodb.toMapValues({ s: 'x', n: 1.5, b: true, z: null, l: [1, 'a'], m: { k: 'v' } }),
      filter: util.transform.toSubscriptionFilter({
        level: { ge: 3 },
        or: [{ channel: { eq: 'a' } }, { channel: { eq: 'b' } }],
      }),
      get: get({ key: { id: '1' } }),
      query: query({ query: { group: { eq: 'a' } }, limit: 2 }),
      update: update({ key: { id: '1' }, update: { text: 'x', raised: operations.increment(1) } }),
      normalized: util.str.normalize('é', 'nfc'),
      most: util.math.maxVal(1, 2),
      matches: util.matches('^a+$', 'aaa'),
      authType: util.authType(),
    },
  };
}

export function response(ctx) {
  return ctx.result;
}
