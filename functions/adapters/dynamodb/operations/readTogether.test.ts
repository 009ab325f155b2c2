import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createDocumentClient } from '../createDocumentClient.ts';
import { readTogether } from './readTogether.ts';

afterAll(() => vi.restoreAllMocks());

const key = (n: number) => ({ pk: `P#${n}`, sk: 'S' });

/** A table that answers one key a call and leaves the others unprocessed, at most `answers` times. */
const grudging = (answers: number) => {
  let left = answers;
  vi.spyOn(DynamoDBDocumentClient.prototype, 'send').mockImplementation(
    async (command: { input: unknown }) => {
      const { RequestItems } = command.input as { RequestItems: { t: { Keys: { pk: string }[] } } };
      const [first, ...others] = RequestItems.t.Keys;
      if (left-- <= 0) return { Responses: {}, UnprocessedKeys: RequestItems };
      return {
        Responses: { t: first === undefined || first.pk === 'P#2' ? [] : [{ ...first, found: true }] },
        UnprocessedKeys: others.length === 0 ? {} : { t: { Keys: others } },
      };
    },
  );
  return readTogether({ client: createDocumentClient({ region: 'eu-central-1' }), table: 't' });
};

describe('items read together', () => {
  test('come in the order of their keys, also when DynamoDB gives them one by one', async () => {
    const items = await grudging(9)([key(3), key(2), key(1)]);

    expect(items).toEqual([{ ...key(3), found: true }, undefined, { ...key(1), found: true }]);
  });

  test('are no items when none are asked', async () => {
    expect(await grudging(9)([])).toEqual([]);
  });

  test('that DynamoDB keeps leaving out are a fault, never an absence', async () => {
    await expect(grudging(1)([key(1), key(3)])).rejects.toThrow('unprocessed');
  });
});
