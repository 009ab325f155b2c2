import { exportJWK, generateKeyPair } from 'jose';
import { expect, it } from 'vitest';
import { createKeySource } from './createKeySource.ts';

const jwk = {
  ...(await exportJWK((await generateKeyPair('RS256', { extractable: true })).publicKey)),
  kid: 'a',
  use: 'sig',
};

it('reads a set once, however many ask at the same time', async () => {
  let reads = 0;
  const keys = createKeySource(async () => {
    reads += 1;
    return { keys: [jwk] };
  });
  const found = await Promise.all(Array.from({ length: 20 }, () => keys.key('u', 'a', 0)));
  expect(found.every(Boolean)).toBe(true);
  expect(reads).toBe(1);
});

it('reads it again for a name it does not know, but not more often than the pause allows', async () => {
  let reads = 0;
  const keys = createKeySource(async () => {
    reads += 1;
    return { keys: [{ ...jwk, kid: `k${reads}` }] };
  }, 5_000);
  expect(await keys.key('u', 'k2', 0)).toBeNull();
  for (let i = 0; i < 1_000; i++) expect(await keys.key('u', `made-up-${i}`, 4_999)).toBeNull();
  expect(reads).toBe(1);
  expect(await keys.key('u', 'k2', 5_000)).not.toBeNull();
  expect(reads).toBe(2);
});

it('keeps the keys it has when the issuer does not answer', async () => {
  let isAway = false;
  const keys = createKeySource(async () => {
    if (isAway) throw new Error('away');
    return { keys: [jwk] };
  });
  await keys.key('u', 'a', 0);
  isAway = true;
  expect(await keys.key('u', 'b', 60_000)).toBeNull();
  expect(await keys.key('u', 'a', 60_000)).not.toBeNull();
});

it('says a set that was never read is a fault, and asks again at once', async () => {
  let isAway = true;
  const keys = createKeySource(async () => {
    if (isAway) throw new Error('away');
    return { keys: [jwk] };
  });
  await expect(keys.key('u', 'a', 0)).rejects.toThrow('cannot be read');
  isAway = false;
  expect(await keys.key('u', 'a', 1)).not.toBeNull();
});

it('takes no symmetric key, no key for encryption and no set that is none', async () => {
  const oct = { kty: 'oct', k: 'AAAA', kid: 'a' };
  for (const document of [{ keys: [oct] }, { keys: [{ ...jwk, use: 'enc' }] }, { keys: 'x' }, null, [jwk]]) {
    expect(await createKeySource(async () => document).key('u', 'a', 0)).toBeNull();
  }
});
