import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readApiFailure } from './readApiFailure.ts';
import { readServerMessage } from './readServerMessage.ts';

describe('Why the API said no', () => {
  test.each([
    [{ errorType: 'UnauthorizedException', message: 'Token has expired.' }, { kind: 'unauthenticated' }],
    [
      { errorType: 'Unauthorized', message: 'Not Authorized' },
      { kind: 'refused', errorType: 'FORBIDDEN', code: 'api.forbidden', params: {} },
    ],
    [
      {
        errorType: 'CONFLICT',
        message: 'incident.alreadyClosed',
        errorInfo: { code: 'incident.alreadyClosed', params: { state: 'CLOSED' } },
      },
      { kind: 'refused', errorType: 'CONFLICT', code: 'incident.alreadyClosed', params: { state: 'CLOSED' } },
    ],
    [
      { errorType: 'NOT_FOUND', message: 'incident.notFound', errorInfo: null },
      { kind: 'refused', errorType: 'NOT_FOUND', code: 'incident.notFound', params: {} },
    ],
    [
      { errorType: 'MaxSubscriptionsReachedError' },
      { kind: 'fault', detail: 'MaxSubscriptionsReachedError' },
    ],
    [{ errorType: 'LimitExceededError' }, { kind: 'unreachable' }],
    [{ errorType: 'WAFForbiddenException', message: '403 Forbidden' }, { kind: 'unreachable' }],
    [
      { errorType: 'Lambda:Unhandled', message: 'Cannot read properties of undefined' },
      { kind: 'fault', detail: 'Lambda:Unhandled' },
    ],
  ])('%o', (error, failure) => {
    expect(readApiFailure([error])).toEqual(failure);
  });

  test('whatever comes over the wire is one of the closed list, and never throws', () => {
    const kinds = ['refused', 'unauthenticated', 'unreachable', 'fault'];
    const messages = ['acknowledged', 'subscribed', 'data', 'completed', 'failed', 'probeAnswered', 'other'];
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        expect(kinds).toContain(readApiFailure(value).kind);
        expect(messages).toContain(readServerMessage(JSON.stringify(value)).kind);
        expect(messages).toContain(readServerMessage(text).kind);
      }),
      { numRuns: 1_000 },
    );
  });
});
