import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { DirectoryStore } from '../../../../shared/directory/DirectoryStore.ts';
import type { PendingRow } from '../../../../shared/journal/PendingRow.ts';
import { isoOf } from '../../../../shared/kernel/instant.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { answeredCommandItem, answeredCommandOf } from '../operations/answeredCommandItem.ts';
import { keys } from '../operations/keys.ts';
import { pendingItem } from '../operations/pendingItem.ts';
import { asBefore } from './asBefore.ts';
import { begunImports } from './begunImports.ts';
import { createDirectoryReader } from './createDirectoryReader.ts';
import type { DirectoryTables } from './DirectoryTables.ts';
import { directoryKeys } from './directoryKeys.ts';
import { personPuts, stillAs } from './personPuts.ts';
import { sessionPut } from './sessionPut.ts';
import { transact } from './transact.ts';

const reservedForMs = 60_000;

const AccountDueSchema = v.object({
  sub: v.string(),
  version: v.number(),
  at: v.string(),
  signOut: v.optional(v.boolean(), false),
});

/** The directory in its table, with journal rows and answers in the operations table, in one transaction each. */
export const createDirectoryStore = (tables: DirectoryTables): DirectoryStore => {
  const { client, directoryTable: table, operationsTable } = tables;
  const isNew = 'attribute_not_exists(pk)';
  const inOperations = (Item: object) => ({
    Put: { TableName: operationsTable, Item: { ...Item }, ConditionExpression: isNew },
  });
  const journalled = (row: PendingRow) => inOperations(pendingItem(row));
  const notes = async (pk: string): Promise<readonly unknown[]> => {
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
      },
    );
    const items: unknown[] = [];
    for await (const page of pages) items.push(...(page.Items ?? []));
    return items;
  };
  return {
    ...createDirectoryReader({ client, table }),
    ...begunImports(tables),
    answered: async (commandId) => {
      const { Item } = await client.send(
        new GetCommand({
          TableName: operationsTable,
          Key: keys.command(commandId),
          ConsistentRead: true,
        }),
      );
      return answeredCommandOf(Item);
    },
    reserve: async (username, commandId, at) => {
      const Key = directoryKeys.username(username);
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            // As long as the command it is for at most, and a day in fact: a call that died leaves nothing longer.
            Item: {
              ...kept('COMMAND_90D', isoOf(at), { ...Key, reservedBy: commandId, reservedAt: at }),
              ttl: Math.floor(at / 1000) + 86_400,
            },
            ConditionExpression:
              'attribute_not_exists(pk) OR (attribute_not_exists(#sub) AND (reservedBy = :command OR reservedAt < :old))',
            ExpressionAttributeNames: { '#sub': 'sub' },
            ExpressionAttributeValues: { ':command': commandId, ':old': at - reservedForMs },
          }),
        );
        return 'FREE';
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
        return Item?.sub === undefined ? 'BUSY' : 'TAKEN';
      }
    },
    storePerson: (change) => {
      const { answered, rows, sessions = [], countedBy } = change;
      return transact(
        client,
        [
          ...(answered === undefined ? [] : [inOperations(answeredCommandItem(answered))]),
          ...personPuts(table, change),
          ...rows.map(journalled),
          ...sessions.map((session) => sessionPut(table, session, session.version - 1)),
          ...(countedBy === undefined
            ? []
            : [
                {
                  Update: {
                    TableName: table,
                    Key: directoryKeys.begunImport(countedBy.commandId),
                    UpdateExpression: 'ADD #as :one',
                    ConditionExpression: 'attribute_exists(pk)',
                    ExpressionAttributeNames: { '#as': countedBy.as },
                    ExpressionAttributeValues: { ':one': 1 },
                  },
                },
              ]),
        ],
        answered !== undefined,
      );
    },
    storeSession: ({ session, basedOn, row, answered }) =>
      transact(
        client,
        [inOperations(answeredCommandItem(answered)), sessionPut(table, session, basedOn), journalled(row)],
        true,
      ),
    storeNote: ({ row, answered }) =>
      transact(client, [inOperations(answeredCommandItem(answered)), journalled(row)], true),
    storeOrganisation: ({ basedOn, organisation, row, answered, relyingOn }) => {
      const unchanged = asBefore(basedOn.version);
      return transact(
        client,
        [
          inOperations(answeredCommandItem(answered)),
          {
            Put: {
              TableName: table,
              Item: kept(
                'STAFF_5',
                row.at,
                {
                  ...directoryKeys.organisation(),
                  ...organisation,
                  placements: basedOn.placements,
                },
                { open: true },
              ),
              ...(basedOn.version === 0
                ? unchanged
                : {
                    ...unchanged,
                    ConditionExpression: '#version = :basedOn AND placements = :placements',
                    ExpressionAttributeValues: {
                      ':basedOn': basedOn.version,
                      ':placements': basedOn.placements,
                    },
                  }),
            },
          },
          journalled(row),
          ...relyingOn.map((one) => stillAs(table, one)),
        ],
        true,
      );
    },
    accountsDue: async () => {
      const due = await notes(directoryKeys.accountDue('').pk);
      return due.map((item) => v.parse(AccountDueSchema, item));
    },
    sweptDay: async () => {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: directoryKeys.sweptDay(), ConsistentRead: true }),
      );
      return Item === undefined ? null : v.parse(v.object({ day: v.string() }), Item).day;
    },
    swept: async (day, rows) => {
      for (const row of rows) await transact(client, [journalled(row)], true);
      const Item = kept('STAFF_5', `${day}T00:00:00.000Z`, { ...directoryKeys.sweptDay(), day });
      await client.send(new PutCommand({ TableName: table, Item }));
    },
    journalDue: async () => {
      const due = await notes(directoryKeys.journalDue('').pk);
      return due.map((item) => v.parse(v.object({ sub: v.string() }), item).sub);
    },
    journalled: async (sub, row) => {
      const put = row === null ? [] : [journalled(row)];
      const gone = { Delete: { TableName: table, Key: directoryKeys.journalDue(sub) } };
      const outcome = await transact(client, [...put, gone], true);
      // The row is there: a run before this died with the note still to take away.
      if (outcome === 'COMMAND_KNOWN') await transact(client, [gone], false);
    },
    accountDone: async ({ sub, version }) => {
      try {
        await client.send(
          new DeleteCommand({
            TableName: table,
            Key: directoryKeys.accountDue(sub),
            ConditionExpression: 'attribute_not_exists(pk) OR #version = :version',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':version': version },
          }),
        );
      } catch (error) {
        // A newer change left another note: that one stays.
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
};
