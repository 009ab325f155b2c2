import { expect, test } from 'vitest';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { describeCall } from './describeCall.ts';

const event = { parent: 'Query', field: 'me', request: { requestId: 'r-1' } };
const refusal = { errorType: 'FORBIDDEN', code: 'access.denied', params: { path: 'x' } } as const;

test.each([
  ['an answer', event, accepted('content'), { operation: 'Query.me', requestId: 'r-1', outcome: 'done' }],
  ['no reply yet', event, undefined, { operation: 'Query.me', requestId: 'r-1', outcome: 'done' }],
  [
    'a refusal, without what fills its text',
    event,
    refused(refusal),
    {
      operation: 'Query.me',
      requestId: 'r-1',
      outcome: 'refused',
      errorType: 'FORBIDDEN',
      code: 'access.denied',
    },
  ],
  [
    'a call without a request id',
    { parent: 'Query', field: 'me' },
    accepted(1),
    { operation: 'Query.me', requestId: '', outcome: 'done' },
  ],
  [
    'a call with none',
    { ...event, request: { requestId: null } },
    accepted(1),
    { operation: 'Query.me', requestId: '', outcome: 'done' },
  ],
  ['what is no call', { warmUp: true }, accepted(1), { outcome: 'done' }],
  [
    'what is no call and was refused',
    null,
    refused(refusal),
    { outcome: 'refused', errorType: 'FORBIDDEN', code: 'access.denied' },
  ],
])('a line of the log says of %s no more than its codes', (_, asked, reply, line) => {
  expect(describeCall(asked, reply)).toStrictEqual(line);
});
