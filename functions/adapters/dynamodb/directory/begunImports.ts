import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { BegunImport, DirectoryStore } from '../../../../shared/directory/DirectoryStore.ts';
import { CommandIdSchema } from '../../../../shared/kernel/CommandId.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { answeredCommandItem } from '../operations/answeredCommandItem.ts';
import type { DirectoryTables } from './DirectoryTables.ts';
import { directoryKeys } from './directoryKeys.ts';

const BegunImportSchema = v.object({
  commandId: CommandIdSchema,
  actorId: v.string(),
  payloadHash: v.string(),
  at: v.string(),
  added: v.number(),
  changed: v.number(),
});

/** Imports that were begun, so that one that was cut off goes on where it was. */
export const begunImports = ({
  client,
  directoryTable: table,
  operationsTable,
}: DirectoryTables): Pick<DirectoryStore, 'findImport' | 'beginImport' | 'endImport'> => {
  const findImport = async (commandId: string): Promise<BegunImport | null> => {
    const { Item } = await client.send(
      new GetCommand({
        TableName: table,
        Key: directoryKeys.begunImport(commandId),
        ConsistentRead: true,
      }),
    );
    return Item === undefined ? null : v.parse(BegunImportSchema, Item);
  };
  return {
    findImport,
    beginImport: async (begun) => {
      const Item = kept('COMMAND_90D', begun.at, {
        ...directoryKeys.begunImport(begun.commandId),
        ...begun,
      });
      try {
        await client.send(
          new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
        );
        return begun;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return (await findImport(begun.commandId)) ?? begun;
      }
    },
    endImport: async (answered) => {
      try {
        await client.send(
          new PutCommand({
            TableName: operationsTable,
            Item: answeredCommandItem(answered),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
      } catch (error) {
        // Another run of the same command ended it at the same time.
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
};
