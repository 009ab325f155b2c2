import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { PersonSchema } from '../../../shared/directory/PersonSchema.ts';
import type { FindCaller } from '../../guard/FindCaller.ts';
import { findPerson } from './directory/findPerson.ts';
import { personKey } from './directory/personKey.ts';
import { readItems } from './journal/readItems.ts';
import { answeredCommandOf } from './operations/answeredCommandItem.ts';
import { incidentOf } from './operations/incidentItem.ts';
import { keys } from './operations/keys.ts';

interface Tables {
  readonly client: DynamoDBDocumentClient;
  readonly directoryTable: string;
  readonly operationsTable: string;
}

/**
 * Reads the person and, for a command, its incident and its stored answer in one BatchGetItem, each consistently and
 * all after the call came in: a right that was withdrawn is gone with the next call (decisions.md 5).
 */
export const findCaller = ({ client, directoryTable, operationsTable }: Tables): FindCaller => {
  const find = findPerson({ client, table: directoryTable });
  const read = readItems(client);
  return async (sub, named) => {
    if (named === null) return { person: await find(sub), firstLook: null };
    const places = {
      person: { table: directoryTable, key: personKey(sub) },
      incident: { table: operationsTable, key: keys.incident(named.id) },
      command: { table: operationsTable, key: keys.command(named.commandId) },
    };
    const found = await read(Object.values(places));
    const itemAt = ({ table, key }: (typeof places)[keyof typeof places]) =>
      found.find((one) => one.table === table && one.item.pk === key.pk && one.item.sk === key.sk)?.item;
    const person = itemAt(places.person);
    return {
      person: person === undefined ? null : v.parse(PersonSchema, person),
      firstLook: {
        ...named,
        state: () => ({
          incident: incidentOf(itemAt(places.incident)),
          answered: answeredCommandOf(itemAt(places.command)),
        }),
      },
    };
  };
};
