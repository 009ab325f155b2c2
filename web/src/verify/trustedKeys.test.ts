import { expect, test } from 'vitest';
import { trustedKeys } from './trustedKeys.ts';

test('keys are taken a line each, without remarks and empty lines', () => {
  expect(trustedKeys('# zone 5449\n\n  patrouille/5449+abcd1234+AAAA  \r\nwitness+1234abcd+BBBB\n')).toEqual([
    'patrouille/5449+abcd1234+AAAA',
    'witness+1234abcd+BBBB',
  ]);
});
