import { describe, expect, it } from 'vitest';
import { handshakeHeaders } from './handshakeHeaders.ts';

const headers = { host: 'abc.appsync-api.eu-central-1.amazonaws.com', Authorization: 'ey.ïtoken?>' };
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const shake = (protocols: string | undefined, url = '/v1/apis/a/graphql/realtime') =>
  handshakeHeaders({ url, headers: protocols === undefined ? {} : { 'sec-websocket-protocol': protocols } });
const understood = { ok: true, value: { host: headers.host, authorization: headers.Authorization } };

describe('the headers of a handshake', () => {
  it('are read from the subprotocol, whatever the order of the offers', () => {
    expect(shake(`graphql-ws, header-${base64url(headers)}`)).toEqual(understood);
    expect(shake(`header-${base64url(headers)},graphql-ws`)).toEqual(understood);
  });

  it('are read from the query string, encoded or with a + that became a space', () => {
    const encoded = base64(headers);
    expect(encoded).toMatch(/[+/]/);
    expect(shake('graphql-ws', `/realtime?header=${encodeURIComponent(encoded)}&payload=e30=`)).toEqual(
      understood,
    );
    expect(shake('graphql-ws', `/realtime?header=${encoded}&payload=e30%3D`)).toEqual(understood);
    expect(shake('graphql-ws', `/realtime?header=${base64url(headers)}`)).toEqual(understood);
  });

  it('prefer the subprotocol where both are given', () => {
    const other = base64({ host: 'x', Authorization: 'other' });
    expect(shake(`graphql-ws, header-${base64url(headers)}`, `/realtime?header=${other}`)).toEqual(
      understood,
    );
  });

  it.each([
    ['no protocol offered', undefined, '/realtime', 'NoProtocolError'],
    ['only another protocol', 'graphql-transport-ws', '/realtime', 'NoProtocolError'],
    ['no headers anywhere', 'graphql-ws', '/realtime', 'Required headers are missing.'],
    ['an empty header', 'graphql-ws, header-', '/realtime', 'Required headers are missing.'],
    ['what is no base64', 'graphql-ws, header-***', '/realtime', 'Headers are not base64 encoded JSON.'],
    [
      'what is no JSON',
      `graphql-ws, header-${Buffer.from('hi').toString('base64url')}`,
      '/realtime',
      'Headers are not base64 encoded JSON.',
    ],
    [
      'JSON that is a list',
      `graphql-ws, header-${base64url([1])}`,
      '/realtime',
      'Headers are not base64 encoded JSON.',
    ],
    [
      'a payload that is none',
      `graphql-ws, header-${base64url(headers)}`,
      '/realtime?payload=%25',
      'Headers are not base64 encoded JSON.',
    ],
  ])('are refused: %s', (_what, protocols, url, message) => {
    expect(shake(protocols, url)).toMatchObject({ ok: false, refusal: { message, errorCode: 400 } });
  });

  it('leave out what is no text', () => {
    expect(shake(`graphql-ws, header-${base64url({ host: 'h', n: 1, list: ['x'] })}`)).toEqual({
      ok: true,
      value: { host: 'h' },
    });
  });
});
