import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { kept } from '../../../../shared/retention/kept.ts';
import type { JournalTable } from './JournalTable.ts';
import { secretKey } from './secretKey.ts';

/**
 * Makes everything that was ever sealed for an aggregate unreadable for ever, in the store and in every copy of the
 * journal; the chain's lines stay and verify. A stone stays in the secret's place, so that what comes later for the
 * same aggregate gets no new secret and is not kept either. May be repeated: after a restore it must be.
 *
 * @param of the aggregate's partition key, `INCIDENT#01J…`
 * @param at when it was decided, ISO 8601 UTC
 * @returns whether there was a secret to erase
 */
export const eraseSecret =
  ({ client, table }: JournalTable) =>
  async (of: string, at: string): Promise<boolean> => {
    const key = secretKey(of);
    const { retentionClass, dueAt, dueDay } = kept('JOURNAL_11', at, key);
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName: table,
        Key: key,
        UpdateExpression:
          'SET erasedAt = if_not_exists(erasedAt, :at), #schema = :schema, retentionClass = :class, dueAt = :due, ' +
          'dueDay = :day REMOVE #wrapped, retentionOpen',
        ExpressionAttributeNames: { '#schema': 'schema', '#wrapped': 'wrapped' },
        ExpressionAttributeValues: {
          ':at': at,
          ':schema': 1,
          ':class': retentionClass,
          ':due': dueAt,
          ':day': dueDay,
        },
        ReturnValues: 'ALL_OLD',
      }),
    );
    return Attributes?.wrapped !== undefined;
  };
