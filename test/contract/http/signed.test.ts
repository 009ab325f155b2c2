import { describe, expect, it } from 'vitest';
import { presignedUrl, signedHeaders } from '../../fixtures/signedHeaders.ts';
import { callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';

const target = contractTarget();
const { signer, powerless } = target;
const announce = 'mutation { announce(text: "hear") { channel text } }';

const post = (body: string, headers: Record<string, string>, url = target.graphqlUrl) =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

const signed = (body: string) => signedHeaders(target.graphqlUrl, body, signer, target.region);

describe('a signed request', () => {
  it('of somebody who may is answered', async () => {
    const { status, body } = await callGraphql(target, { query: announce }, { signer });
    expect([status, body]).toEqual([200, { data: { announce: { channel: 'announcements', text: 'hear' } } }]);
  });

  it('of somebody whose policy has no such field is refused', async () => {
    const { status, body } = await callGraphql(target, { query: announce }, { signer: powerless });
    expect([401, 403]).toContain(status);
    expect(body.data ?? null).toBeNull();
  });

  it('is not answered where the schema does not say @aws_iam, whatever the policy says', async () => {
    for (const query of ['{ hello }', '{ adminsOnly }', '{ withKey }', '{ signed guarded { open } }']) {
      const { body } = await callGraphql(target, { query }, { signer });
      expect(body.data ?? null, query).toBeNull();
      expect(body.errors?.[0]?.errorType, query).toBe('Unauthorized');
    }
  });

  it('is held to depth, validation and scalars like any other', async () => {
    const cases = [
      '{ __schema { types { name } } }',
      '{ signed nowhere }',
      'query Q($d: AWSDate!) { signed }',
    ];
    for (const query of cases) {
      const { body } = await callGraphql(target, { query }, { signer });
      expect(body.data ?? null, query).toBeNull();
      expect(body.errors?.length, query).toBeGreaterThan(0);
    }
  });
});

describe('a signature', () => {
  const body = JSON.stringify({ query: '{ signed }' });

  it('counts for the body it was made for', async () => {
    expect(await (await post(body, await signed(body))).json()).toEqual({ data: { signed: 'let in' } });
    const other = JSON.stringify({ query: '{ signed  }' });
    const swapped = await post(other, await signed(body));
    expect([400, 401, 403]).toContain(swapped.status);
    expect(await swapped.text()).not.toContain('let in');
  });

  const spoil: Readonly<Record<string, (headers: Record<string, string>) => Record<string, string>>> = {
    'of another': ({ authorization = '', ...rest }) => ({
      ...rest,
      authorization: authorization.replace(/Signature=.{8}/, 'Signature=00000000'),
    }),
    'without its end': ({ authorization = '', ...rest }) => ({
      ...rest,
      authorization: authorization.slice(0, -1),
    }),
    'without credential': (rest) => ({
      ...rest,
      authorization: 'AWS4-HMAC-SHA256 SignedHeaders=host, Signature=00',
    }),
    'of nothing': (rest) => ({ ...rest, authorization: 'AWS4-HMAC-SHA256' }),
    'by an unknown key': ({ authorization = '', ...rest }) => ({
      ...rest,
      authorization: authorization.replace(/Credential=[^/]+/, 'Credential=AKIAMADEUPMADEUPMADE'),
    }),
    'for another service': ({ authorization = '', ...rest }) => ({
      ...rest,
      authorization: authorization.replace('/appsync/', '/s3/'),
    }),
    'without its session': (headers) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'x-amz-security-token')),
    'of another day': ({ 'x-amz-date': _date, ...rest }) => ({ ...rest, 'x-amz-date': '20200101T000000Z' }),
    'that leaves the host out': ({ authorization = '', ...rest }) => ({
      ...rest,
      authorization: authorization.replace(/SignedHeaders=[^,]+/, 'SignedHeaders=x-amz-date'),
    }),
  };
  it.each(Object.entries(spoil))('%s is refused', async (_name, change) => {
    const response = await post(body, change(await signed(body)));
    expect([400, 401, 403]).toContain(response.status);
    expect(await response.text()).not.toContain('let in');
  });

  it('in the address is refused', async () => {
    const url = await presignedUrl(target.graphqlUrl, body, signer, target.region);
    expect((await post(body, {}, url)).status).toBe(401);
  });

  it('does not lend itself to a key or a token beside it', async () => {
    const keyed = JSON.stringify({ query: '{ withKey hello }' });
    const answer = await (await post(keyed, { ...(await signed(keyed)), 'x-api-key': target.apiKey })).text();
    expect(answer).not.toContain('let in');
    expect(answer).not.toContain('Hello');
  });
});
