import { expect, it } from 'vitest';
import { readSettings } from './readSettings.ts';

it('takes what is given and fills in the rest', () => {
  const settings = readSettings({
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL: 'http://127.0.0.1:4566/',
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
  });
  expect(settings).toEqual({
    aws: {
      region: 'eu-central-1',
      endpoint: 'http://127.0.0.1:4566',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    },
    host: '127.0.0.1',
    port: 4567,
    pollEvery: 5_000,
    inFlightPerFunction: 4,
    resolverTimeLimit: 2_000,
  });
});

it('says what is wrong in one line', () => {
  expect(() => readSettings({})).toThrow('AWS_REGION is not set');
  expect(() => readSettings({ AWS_REGION: 'r', GATEWAY_PORT: 'x' })).toThrow(
    'GATEWAY_PORT must be a whole number from 0 to 65535',
  );
});
