import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { createDocumentClient } from './createDocumentClient.ts';
import { timeInStore } from './timeInStore.ts';

test('counts the time a call is under way, once when two are, and starts again when asked', async () => {
  let now = 0;
  const client = createDocumentClient({
    region: 'eu-central-1',
    endpoint: 'http://127.0.0.1:1',
    maxAttempts: 1,
    credentials: async () => {
      now += 5;
      return { accessKeyId: 'x', secretAccessKey: 'x' };
    },
  });
  const inStore = timeInStore(client, { now: () => now });
  const ask = () =>
    client.send(new GetCommand({ TableName: 't', Key: { pk: 'a', sk: 'b' } })).catch(() => undefined);

  now += 100;
  await ask();
  expect(inStore()).toBe(5);
  expect(inStore()).toBe(0);
  await Promise.all([ask(), ask()]);
  expect(inStore()).toBeLessThanOrEqual(10);
});
