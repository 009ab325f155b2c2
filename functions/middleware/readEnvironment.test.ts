import { expect, test } from 'vitest';
import { readEnvironment } from './readEnvironment.ts';
import { setting } from './setting.ts';

test('an environment that is whole is read, and only what was asked for', () => {
  expect(readEnvironment({ ZONE: setting }, { ZONE: '5449', AWS_SECRET: 's' })).toEqual({ ZONE: '5449' });
});

test('a misspelt name stops the function, and says which, never what', () => {
  const start = () =>
    readEnvironment({ ZONE: setting, TABLE: setting }, { ZONE: 'geheim', TABEL: 't', TABLE: ' ' });

  expect(start).toThrow(/^Environment not as it should be: TABLE$/);
});
