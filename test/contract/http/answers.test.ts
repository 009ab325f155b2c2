import { expect, it } from 'vitest';
import { callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';

const target = contractTarget();
const token = target.users.member.accessToken;

it('answers a field of a resolver without data behind it', async () => {
  const { status, body } = await callGraphql(target, { query: '{ hello(name: "Ada") }' }, { token });
  expect({ status, body }).toEqual({ status: 200, body: { data: { hello: 'Hello Ada' } } });
});
