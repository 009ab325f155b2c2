import { describe, expect, test } from 'vitest';
import { sessionOf } from './sessionOf.ts';

describe('the session of a call', () => {
  test('is the sign-in the token says, in milliseconds, with the device of the command', () => {
    const claims = { zone: '5449', origin_jti: 'o-1', auth_time: 1_795_000_000 };

    expect(sessionOf(claims, { envelope: { deviceId: 'tablet-0001' } })).toEqual({
      id: 'o-1',
      startedAt: 1_795_000_000_000,
      deviceId: 'tablet-0001',
    });
  });

  test('is named by its time where the token does not name it', () => {
    expect(sessionOf({ auth_time: '1795000000' }, {})).toEqual({
      id: '1795000000',
      startedAt: 1_795_000_000_000,
    });
  });

  test.each([
    ['no time', {}, '0'],
    ['no number', { auth_time: 'now' }, 'NaN'],
  ])('with %s was never signed in: nothing that asks for a fresh sign-in goes', (_, claims, id) => {
    expect(sessionOf(claims, null)).toEqual({ id, startedAt: 0 });
  });

  test.each([
    { envelope: {} },
    { envelope: { deviceId: 7 } },
    { envelope: { deviceId: 'short' } },
    { envelope: { deviceId: `${'x'.repeat(64)}y` } },
    { envelope: { deviceId: 'tablet 0001' } },
    { envelope: { deviceId: ' tablet-0001\n' } },
    { deviceId: 'tablet-0001' },
  ])('has no device in %o', (asked) => {
    expect(sessionOf({ origin_jti: 'o' }, asked)).not.toHaveProperty('deviceId');
  });
});
