import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { FindPerson } from '../../../../shared/directory/FindPerson.ts';
import { PersonSchema } from '../../../../shared/directory/PersonSchema.ts';
import { personKey } from './personKey.ts';

/** Reads the directory consistently: a right that was withdrawn is gone with the next call (decisions.md 5). */
export const findPerson =
  ({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }): FindPerson =>
  async (sub) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: personKey(sub), ConsistentRead: true }),
    );
    return Item === undefined ? null : v.parse(PersonSchema, Item);
  };
