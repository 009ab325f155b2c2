import { expect, test } from 'vitest';
import { createTokenReader } from './createTokenReader.ts';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (sub: string): string => `${part({ alg: 'RS256', kid: 'k' })}.${part({ sub })}.c2ln`;

test('a token read before is read no second time, and the oldest is forgotten first', () => {
  const read = createTokenReader(2);
  const first = read(tokenOf('a'));

  expect(first?.claims).toEqual({ sub: 'a' });
  expect(read(tokenOf('a'))).toBe(first);
  read(tokenOf('b'));
  read(tokenOf('c'));
  expect(read(tokenOf('a'))).not.toBe(first);
  expect(read(tokenOf('a'))).toEqual(first);
});

test('what is no token is none however often it comes, and another is never taken for one read before', () => {
  const read = createTokenReader();
  read(tokenOf('a'));

  expect([read('x.y'), read('x.y')]).toEqual([null, null]);
  expect(read(`${tokenOf('a')}eHh4`)?.signature).not.toEqual(read(tokenOf('a'))?.signature);
});
