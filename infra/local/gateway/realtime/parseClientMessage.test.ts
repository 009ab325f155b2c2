import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClientMessage } from './parseClientMessage.ts';

const start = (over: Record<string, unknown> = {}): string =>
  JSON.stringify({
    id: '1',
    type: 'start',
    payload: {
      data: JSON.stringify({ query: 'subscription { incidents { topic } }', variables: { a: 1 } }),
      extensions: { authorization: { Authorization: 'token', host: 'h', 'X-Ray': 7 } },
    },
    ...over,
  });

describe('what a client says', () => {
  it('reads connection_init, with or without a payload', () => {
    expect(parseClientMessage('{"type":"connection_init"}')).toEqual({ type: 'connection_init' });
    expect(parseClientMessage('{"type":"connection_init","payload":{}}')).toEqual({
      type: 'connection_init',
    });
  });

  it('reads start: the request out of its text, the header names in lower case, only values that are text', () => {
    expect(parseClientMessage(start())).toEqual({
      type: 'start',
      id: '1',
      request: { query: 'subscription { incidents { topic } }', variables: { a: 1 }, operationName: null },
      authorization: { authorization: 'token', host: 'h' },
    });
  });

  it('reads a start without authorization as one that brings none', () => {
    const message = parseClientMessage(start({ payload: { data: '{"query":"q"}' } }));
    expect(message).toMatchObject({ type: 'start', authorization: {}, request: { variables: {} } });
  });

  it('reads stop', () => {
    expect(parseClientMessage('{"type":"stop","id":"1"}')).toEqual({ type: 'stop', id: '1' });
  });

  it.each([
    ['a type nobody knows', '{"type":"ping"}', undefined, 'UnsupportedOperation'],
    ['an unknown type with an id', '{"type":"subscribe","id":"7"}', '7', 'UnsupportedOperation'],
    ['no type', '{}', undefined, 'UnsupportedOperation'],
    ['a start without an id', start({ id: undefined }), undefined, 'UnsupportedOperation'],
    [
      'a start with an id of 257 characters',
      start({ id: 'x'.repeat(257) }),
      undefined,
      'UnsupportedOperation',
    ],
    [
      'a start in the form of other servers',
      start({ payload: { query: 'subscription {a}' } }),
      '1',
      'UnsupportedOperation',
    ],
    ['data that is no JSON', start({ payload: { data: 'subscription {a}' } }), '1', 'BadRequestException'],
    ['data without a query', start({ payload: { data: '{"variables":{}}' } }), '1', 'BadRequestException'],
    [
      'variables that are a list',
      start({ payload: { data: '{"query":"q","variables":[1]}' } }),
      '1',
      'BadRequestException',
    ],
    ['a stop without an id', '{"type":"stop"}', undefined, 'UnsupportedOperation'],
    ['no JSON', 'hello', undefined, 'BadRequestException'],
    ['JSON that is no object', '"start"', undefined, 'BadRequestException'],
    ['a list', '[]', undefined, 'BadRequestException'],
    ['null', 'null', undefined, 'BadRequestException'],
  ])('answers %s with an error of its type', (_what, text, id, errorType) => {
    expect(parseClientMessage(text)).toMatchObject({ type: 'unsupported', id, error: { errorType } });
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        (text) => typeof parseClientMessage(text).type === 'string',
      ),
    );
  });
});
