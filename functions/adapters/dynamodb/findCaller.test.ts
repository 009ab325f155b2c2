import { type BatchGetCommandInput, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { IncidentIdSchema } from '../../../shared/incident/IncidentId.ts';
import { CommandIdSchema } from '../../../shared/kernel/CommandId.ts';
import { createDocumentClient } from './createDocumentClient.ts';
import { personKey } from './directory/personKey.ts';
import { findCaller } from './findCaller.ts';

afterAll(() => vi.restoreAllMocks());

const named = {
  id: v.parse(IncidentIdSchema, '01JDZ000000000000000000001'),
  commandId: v.parse(CommandIdSchema, '01JDZ000000000000000000002'),
};

/** A store in which these items stand in whatever table they are asked of. */
const over = (items: Readonly<Record<string, object>>) => {
  const asked: BatchGetCommandInput['RequestItems'][] = [];
  vi.spyOn(DynamoDBDocumentClient.prototype, 'send').mockImplementation(
    async ({ input }: { input: unknown }) => {
      const { RequestItems = {} } = input as BatchGetCommandInput;
      asked.push(RequestItems);
      const found = Object.entries(RequestItems).map(([table, { Keys = [] }]) => [
        table,
        Keys.flatMap((key) => items[String(key.pk)] ?? []),
      ]);
      return { Responses: Object.fromEntries(found) };
    },
  );
  const client = createDocumentClient({ region: 'eu-central-1' });
  return { asked, find: findCaller({ client, directoryTable: 'people', operationsTable: 'operations' }) };
};
const voorbeeld = {
  ...personKey('voorbeeld'),
  schema: 1,
  sub: 'voorbeeld',
  username: 'a.voorbeeld',
  name: 'A. Voorbeeld',
  roles: ['DISPATCHER'],
  languages: ['nl'],
  rightsVersion: 1,
  state: 'ACTIVE',
  fictional: true,
};

describe('who calls', () => {
  test('is read together with the state of the command, in one consistent call', async () => {
    const { asked, find } = over({ 'PERSON#voorbeeld': voorbeeld });

    const { person, firstLook } = await find('voorbeeld', named);

    expect(person?.roles).toEqual(['DISPATCHER']);
    expect(firstLook?.state()).toEqual({ incident: null, answered: null });
    expect(asked).toEqual([
      {
        people: { Keys: [personKey('voorbeeld')], ConsistentRead: true },
        operations: {
          Keys: [
            { pk: `INCIDENT#${named.id}`, sk: 'INCIDENT' },
            { pk: `COMMAND#${named.commandId}`, sk: 'COMMAND' },
          ],
          ConsistentRead: true,
        },
      },
    ]);
  });

  test('is asked anew by every call: a right withdrawn in between is gone', async () => {
    const items: Record<string, object> = { 'PERSON#voorbeeld': voorbeeld };
    const { find } = over(items);

    const before = await find('voorbeeld', named);
    items['PERSON#voorbeeld'] = { ...voorbeeld, roles: [] };
    const after = await find('voorbeeld', named);

    expect([before.person?.roles, after.person?.roles]).toEqual([['DISPATCHER'], []]);
  });

  test('is nobody when the directory has no such person, whatever the incident is', async () => {
    const { find } = over({
      [`INCIDENT#${named.id}`]: { pk: `INCIDENT#${named.id}`, sk: 'INCIDENT', broken: 1 },
    });

    const { person, firstLook } = await find('voorbeeld', named);

    expect(person).toBeNull();
    // A broken item is a fault of whoever may look at it, and no answer to somebody who may not.
    expect(() => firstLook?.state()).toThrow();
  });
});
