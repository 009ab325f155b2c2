import { UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import { renewingToken } from './renewingToken.ts';

const minute = 60_000;

/** A pool whose tokens live ten minutes, at a clock of ours. */
const pool = (refuses = false) => {
  const clock = { now: 0 };
  const said: string[] = [];
  const token = (): string =>
    new UnsecuredJWT({}).setExpirationTime((clock.now + 10 * minute) / 1_000).encode();
  const ask = renewingToken(
    {
      signIn: async () => {
        said.push('sign in');
        return { accessToken: token(), refreshToken: 'r' };
      },
      renew: async () => {
        said.push('renew');
        if (refuses) throw new Error('400');
        return { accessToken: token() };
      },
    },
    () => clock.now,
  );
  return { clock, said, ask };
};

test('a token is good whenever it is asked for, over a whole shift, by one signing in', async () => {
  const { clock, said, ask } = pool();
  let asked = 0;
  for (; clock.now < 8 * 60 * minute; clock.now += 5_000) {
    const { exp = 0 } = JSON.parse(
      Buffer.from((await ask()).split('.')[1] ?? '', 'base64url').toString(),
    ) as { exp?: number };
    expect(exp * 1_000).toBeGreaterThanOrEqual(clock.now + minute);
    asked += 1;
  }
  console.log(`token: N=${asked} times asked for in eight hours, ${said.length - 1} renewals`);
  expect(said.filter((one) => one === 'sign in')).toHaveLength(1);
});

test('who is refused a renewal signs in again', async () => {
  const { clock, said, ask } = pool(true);
  await ask();
  clock.now += 9.5 * minute;
  await ask();
  expect(said).toEqual(['sign in', 'renew', 'sign in']);
});
