import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { JournalTable } from './JournalTable.ts';

/** Sets these fields where the condition holds; where it does not, somebody was further already. */
export const setFurther = async (
  { client, table }: JournalTable,
  key: { readonly pk: string; readonly sk: string },
  values: Readonly<Record<string, unknown>>,
  condition: string,
  more?: {
    readonly expression: string;
    readonly names: Record<string, string>;
    readonly values: Record<string, unknown>;
  },
): Promise<void> => {
  const names = Object.keys(values);
  const set = [
    ...names.map((name) => `#${name} = :${name}`),
    ...(more === undefined ? [] : [more.expression]),
  ];
  try {
    await client.send(
      new UpdateCommand({
        TableName: table,
        Key: key,
        UpdateExpression: `SET ${set.join(', ')}`,
        ConditionExpression: condition,
        ExpressionAttributeNames: {
          ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
          ...more?.names,
        },
        ExpressionAttributeValues: {
          ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])),
          ...more?.values,
        },
      }),
    );
  } catch (fault) {
    if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
  }
};
