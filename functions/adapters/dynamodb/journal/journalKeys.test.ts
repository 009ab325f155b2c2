import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainPageKey } from './chainPageKey.ts';
import { feedPageKey } from './feedPageKey.ts';
import { topicHeadKey, zoneHeadKey } from './headKeys.ts';
import { payloadPageKey } from './payloadPageKey.ts';
import { secretKey, secretOwner } from './secretKey.ts';

test('an auditor can read the journal’s keys', () => {
  expect(zoneHeadKey).toEqual({ pk: 'HEAD', sk: 'ZONE' });
  expect(topicHeadKey('5449/operations')).toEqual({ pk: 'HEAD', sk: 'TOPIC#5449/operations' });
  expect(chainPageKey('A', 1_042)).toEqual({ pk: 'CHAIN#A#000001', sk: '000000001042' });
  expect(payloadPageKey('A', 1_042)).toEqual({ pk: 'PAYLOAD#A#000001', sk: '000000001042' });
  expect(secretKey('INCIDENT#7')).toEqual({ pk: 'SECRET#INCIDENT#7', sk: 'SECRET' });
  expect([secretOwner('SECRET#INCIDENT#7'), secretOwner('HEAD')]).toEqual(['INCIDENT#7', null]);
  expect(feedPageKey('A', '5449/operations', 7)).toEqual({
    pk: 'FEED#A#5449/operations#000000',
    sk: '000000000007',
  });
});

test('keys sort as their numbers do, and at most a thousand pages share a partition', () => {
  const number = fc.integer({ min: 1, max: 900_000_000 });
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [first, second] = [feedPageKey('A', 't', a), feedPageKey('A', 't', b)];
      expect(Math.sign(a - b)).toBe(
        Math.sign(`${first.pk}${first.sk}`.localeCompare(`${second.pk}${second.sk}`)),
      );
      expect(first.pk === second.pk).toBe(Math.floor(a / 1_000) === Math.floor(b / 1_000));
    }),
    { numRuns: 500, seed: 1 },
  );
});
