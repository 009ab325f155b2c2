import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { expect, it } from 'vitest';
import { createTokenCheck } from './createTokenCheck.ts';
import { readToken } from './readToken.ts';

const newPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const pair = newPair();
const now = Date.UTC(2026, 10, 22);
const token = (name = 'a', lifetime = 600) =>
  new SignJWT({ sub: name, iss: 'i', exp: now / 1000 + lifetime, nbf: now / 1000 })
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .sign(pair.privateKey);
const asked = (text: string) => {
  const read = readToken(text);
  if (!read) throw new Error('No token');
  return { token: text, read, issuer: 'i', keysUrl: 'u', now };
};

it('finds a good token good every time, until it ends, and before it begins it is not', async () => {
  const check = createTokenCheck({ key: async () => pair.publicKey });
  const good = asked(await token());
  for (let i = 0; i < 3; i++) expect(await check(good)).toMatchObject({ sub: 'a' });
  expect(await check({ ...good, now: now + 599_999 })).not.toBeNull();
  expect(await check({ ...good, now: now - 1 })).toBeNull();
  expect(await check({ ...good, now: now + 600_000 })).toBeNull();
  expect(await check({ ...good, now: now + 900_000 })).toBeNull();
});

it('forgets a token whose key has left the set, or was replaced', async () => {
  let key: KeyObject | null = pair.publicKey;
  const check = createTokenCheck({ key: async () => key });
  const good = asked(await token());
  expect(await check(good)).not.toBeNull();
  key = null;
  expect(await check(good)).toBeNull();
  key = newPair().publicKey;
  expect(await check(good)).toBeNull();
});

it('does not take what it knows for one issuer as known for another', async () => {
  const check = createTokenCheck({ key: async () => pair.publicKey });
  const good = asked(await token());
  expect(await check(good)).not.toBeNull();
  expect(await check({ ...good, issuer: 'other' })).toBeNull();
});

it('remembers no more than it may', async () => {
  const check = createTokenCheck({ key: async () => pair.publicKey }, 2);
  for (const name of ['a', 'b', 'c', 'a'])
    expect(await check(asked(await token(name)))).toMatchObject({ sub: name });
});
