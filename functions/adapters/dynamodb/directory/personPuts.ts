import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { PersonChangeSet } from '../../../../shared/directory/DirectoryStore.ts';
import type { PersonItem } from '../../../../shared/directory/PersonItem.ts';
import { rosterEntryOf } from '../../../../shared/directory/rosterEntryOf.ts';
import { dueAt } from '../../../../shared/retention/dueAt.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { asBefore } from './asBefore.ts';
import { directoryKeys } from './directoryKeys.ts';

type Part = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** Holds when nobody touched this person's rights since they were read. */
export const stillAs = (
  table: string,
  { sub, rightsVersion }: Pick<PersonItem, 'sub' | 'rightsVersion'>,
): Part => ({
  ConditionCheck: {
    TableName: table,
    Key: directoryKeys.person(sub),
    ConditionExpression: 'rightsVersion = :rightsVersion',
    ExpressionAttributeValues: { ':rightsVersion': rightsVersion },
  },
});

/** What a change of a person writes to the directory table, besides the person's sessions. */
export const personPuts = (
  table: string,
  { basedOn, person, relyingOn, placedIn, account }: PersonChangeSet,
): readonly Part[] => {
  const { pk, sk, username, updatedAt } = person;
  const open = { open: person.state !== 'LEFT' };
  const put = (item: { readonly pk: string; readonly sk: string }) => ({
    TableName: table,
    Item: kept('STAFF_5', updatedAt, item, open),
  });
  const name = directoryKeys.username(username);
  return [
    // A person the first release stored has no version: they are at 1.
    {
      Put: {
        ...put({ ...person, pk, sk }),
        ...(basedOn === 1
          ? {
              ...asBefore(1),
              ConditionExpression:
                '#version = :basedOn OR (attribute_exists(pk) AND attribute_not_exists(#version))',
            }
          : asBefore(basedOn)),
      },
    },
    { Put: put({ ...directoryKeys.roster(person.sub), ...rosterEntryOf(person) }) },
    // The name is theirs while they are here, and free again when they left.
    person.state === 'LEFT'
      ? { Delete: { TableName: table, Key: name } }
      : {
          Put: {
            ...put({ ...name, ...{ sub: person.sub } }),
            ConditionExpression: 'attribute_not_exists(#sub) OR #sub = :sub',
            ExpressionAttributeNames: { '#sub': 'sub' },
            ExpressionAttributeValues: { ':sub': person.sub },
          },
        },
    ...relyingOn.map((one) => stillAs(table, one)),
    ...(placedIn === undefined ? [] : [placed(table, placedIn)]),
    ...(account === undefined
      ? []
      : [
          {
            Update: {
              TableName: table,
              Key: directoryKeys.accountDue(account.sub),
              // A sign-out that is still due stays due, whatever happens to the person next.
              UpdateExpression: `SET #sub = :sub, #version = :version, #at = :at, retentionClass = :class, dueAt = :due, retentionOpen = :open${account.signOut ? ', signOut = :true' : ''}`,
              ExpressionAttributeNames: { '#sub': 'sub', '#version': 'version', '#at': 'at' },
              ExpressionAttributeValues: {
                ':sub': account.sub,
                ':version': account.version,
                ':at': account.at,
                // A note for a minute; should nobody follow it, a day of review.
                ':class': 'STAFF_5',
                ':due': dueAt('STAFF_5', account.at),
                ':open': true,
                ...(account.signOut ? { ':true': true } : {}),
              },
            },
          },
        ]),
  ];
};

/** Counts a placement in the organisation as it was read; before there is one, nobody can be placed. */
const placed = (table: string, version: number): Part =>
  version === 0
    ? {
        ConditionCheck: {
          TableName: table,
          Key: directoryKeys.organisation(),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      }
    : {
        Update: {
          TableName: table,
          Key: directoryKeys.organisation(),
          UpdateExpression: 'ADD placements :one',
          ConditionExpression: '#version = :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':one': 1, ':version': version },
        },
      };
