import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { PersonSchema } from '../../../shared/directory/PersonSchema.ts';
import type { FindCaller } from '../../guard/FindCaller.ts';
import { findPerson } from './directory/findPerson.ts';
import { personKey } from './directory/personKey.ts';
import { readItems } from './journal/readItems.ts';
import { answeredCommandOf } from './operations/answeredCommandItem.ts';
import { crewPlaceOf } from './operations/crewPlaceOf.ts';
import { incidentOf } from './operations/incidentItem.ts';
import { keys } from './operations/keys.ts';

interface Tables {
  readonly client: DynamoDBDocumentClient;
  readonly directoryTable: string;
  readonly operationsTable: string;
  /** Whether the person's unit counts for what this function does. */
  readonly crews?: true;
}

/**
 * Reads the person and, for a command, its incident and its stored answer in one BatchGetItem, each consistently and
 * all after the call came in: a right that was withdrawn is gone with the next call (decisions.md 5).
 */
export const findCaller = ({ client, directoryTable, operationsTable, crews }: Tables): FindCaller => {
  const find = findPerson({ client, table: directoryTable });
  const read = readItems(client);
  return async (sub, named) => {
    if (named === null && crews === undefined) return { person: await find(sub), firstLook: null };
    const places = [
      { table: directoryTable, key: personKey(sub) },
      ...(crews === undefined ? [] : [{ table: operationsTable, key: keys.crew(sub) }]),
      ...(named === null
        ? []
        : [
            { table: operationsTable, key: keys.incident(named.id) },
            { table: operationsTable, key: keys.command(named.commandId) },
          ]),
    ];
    const found = await read(places);
    const itemAt = (inTable: string, { pk, sk }: { readonly pk: string; readonly sk: string }) =>
      found.find(({ table, item }) => table === inTable && item.pk === pk && item.sk === sk)?.item;
    const person = itemAt(directoryTable, personKey(sub));
    const unit = crewPlaceOf(itemAt(operationsTable, keys.crew(sub)));
    return {
      person: person === undefined ? null : v.parse(PersonSchema, person),
      ...(unit === null ? {} : { unit }),
      firstLook: named && {
        ...named,
        state: () => ({
          incident: incidentOf(itemAt(operationsTable, keys.incident(named.id))),
          answered: answeredCommandOf(itemAt(operationsTable, keys.command(named.commandId))),
        }),
      },
    };
  };
};
