import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Organisation } from '../../../../shared/directory/Organisation.ts';
import type { PersonItem } from '../../../../shared/directory/PersonItem.ts';
import { rosterEntryOf } from '../../../../shared/directory/rosterEntryOf.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { directoryKeys } from './directoryKeys.ts';
import { personPuts } from './personPuts.ts';

const isNew = 'attribute_not_exists(pk)';

/**
 * The platform's hand in a zone's directory: it adds somebody who is not there, takes away whom it added for a test,
 * and reads nobody. It may not write the zone's journal either; a note asks the directory's function to (mendJournal).
 */
export const platformHand = ({
  client,
  table,
}: {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}) => {
  const putNew = async (Item: object): Promise<void> => {
    try {
      await client.send(new PutCommand({ TableName: table, Item: { ...Item }, ConditionExpression: isNew }));
    } catch (error) {
      // What is there is the zone's to change.
      if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
    }
  };
  return {
    add: async (person: PersonItem): Promise<void> => {
      const note = kept(
        'STAFF_5',
        person.updatedAt,
        { ...directoryKeys.journalDue(person.sub), sub: person.sub, at: person.updatedAt },
        { open: true },
      );
      try {
        await client.send(
          new TransactWriteCommand({
            TransactItems: [
              ...personPuts(table, { basedOn: 0, person, rows: [], relyingOn: [] }),
              { Put: { TableName: table, Item: note } },
            ],
          }),
        );
      } catch (error) {
        if (!(error instanceof TransactionCanceledException)) throw error;
        // Whoever is there keeps their rights; a list from before there was one gets its line.
        await putNew(
          kept(
            'STAFF_5',
            person.updatedAt,
            { ...directoryKeys.roster(person.sub), ...rosterEntryOf(person) },
            { open: true },
          ),
        );
        await putNew(
          kept(
            'STAFF_5',
            person.updatedAt,
            { ...directoryKeys.username(person.username), ...{ sub: person.sub } },
            { open: true },
          ),
        );
      }
    },
    remove: async (sub: string, username: string): Promise<void> => {
      // The rights first: an account without any can do nothing, should this be killed in between.
      for (const Key of [
        directoryKeys.person(sub),
        directoryKeys.roster(sub),
        directoryKeys.username(username),
        directoryKeys.journalDue(sub),
      ])
        await client.send(new DeleteCommand({ TableName: table, Key }));
    },
    organise: (organisation: Organisation, at: string): Promise<void> =>
      putNew(
        kept(
          'STAFF_5',
          at,
          { ...directoryKeys.organisation(), ...organisation, placements: 0 },
          { open: true },
        ),
      ),
  };
};
