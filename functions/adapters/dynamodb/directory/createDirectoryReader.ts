import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { DirectoryReader } from '../../../../shared/directory/DirectoryStore.ts';
import { PersonSchema } from '../../../../shared/directory/PersonSchema.ts';
import { readTogether } from '../operations/readTogether.ts';
import { directoryKeys } from './directoryKeys.ts';
import { findPerson } from './findPerson.ts';
import { RosterEntrySchema } from './RosterEntrySchema.ts';
import { SessionSchema } from './SessionSchema.ts';
import { storedOrganisation } from './storedOrganisation.ts';

interface DirectoryTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

const mostTogether = 100;

/** What the directory table holds, read consistently. */
export const createDirectoryReader = ({ client, table }: DirectoryTable): DirectoryReader => {
  const together = readTogether({ client, table });
  const partition = async (pk: string, prefix: string): Promise<readonly Record<string, unknown>[]> => {
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
        ConsistentRead: true,
      },
    );
    const items: Record<string, unknown>[] = [];
    for await (const page of pages) items.push(...(page.Items ?? []));
    return items;
  };
  return {
    find: findPerson({ client, table }),
    findAll: async (subs) => {
      const chunks = Array.from({ length: Math.ceil(subs.length / mostTogether) }, (_, index) =>
        subs.slice(index * mostTogether, (index + 1) * mostTogether),
      );
      const found = await Promise.all(chunks.map((chunk) => together(chunk.map(directoryKeys.person))));
      return found
        .flat()
        .filter((item) => item !== undefined)
        .map((item) => v.parse(PersonSchema, item));
    },
    roster: async () => {
      const items = await partition('PEOPLE', 'PERSON#');
      return items.map((item) => v.parse(RosterEntrySchema, item));
    },
    organisation: async () => {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: directoryKeys.organisation(), ConsistentRead: true }),
      );
      return storedOrganisation(Item);
    },
    sessions: async (personId) => {
      const items = await partition(directoryKeys.person(personId).pk, 'SESSION#');
      return items
        .map((item) => v.parse(SessionSchema, item))
        .sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
    },
  };
};
