import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseGraphqlRequest } from './parseGraphqlRequest.ts';

it('reads a request with and without what may be left out', () => {
  expect(parseGraphqlRequest('{"query":"{ a }"}')).toEqual({
    ok: true,
    value: { query: '{ a }', variables: {}, operationName: null },
  });
  const whole = { query: '{ a }', variables: { b: 1 }, operationName: 'A' };
  expect(parseGraphqlRequest(JSON.stringify(whole))).toEqual({ ok: true, value: whole });
  expect(
    parseGraphqlRequest('{"query":"{ a }","variables":null,"operationName":"","extensions":{}}'),
  ).toMatchObject({ ok: true, value: { operationName: null } });
});

it('refuses whatever else, and never breaks', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.object().map((value) => JSON.stringify(value)),
      ),
      (text) => {
        const parsed = parseGraphqlRequest(text);
        if (!parsed.ok) expect(parsed.refusal.errorType).toBe('MalformedHttpRequestException');
      },
    ),
  );
});
