import { TransactionCanceledException, TransactionInProgressException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { IncidentChange } from '../../../../shared/incident/IncidentStore.ts';
import {
  dispatcher,
  incidentId,
  incidentIn,
  openedAt,
  origin,
} from '../../../../shared/incident/incident.fixture.ts';
import { pendingRow } from '../../../../shared/incident/pendingRow.ts';
import { CommandIdSchema } from '../../../../shared/kernel/CommandId.ts';
import { ZoneCodeSchema } from '../../../../shared/kernel/ZoneCode.ts';
import { createDocumentClient } from '../createDocumentClient.ts';
import { storeChange } from './storeChange.ts';

afterAll(() => vi.restoreAllMocks());

const commandId = v.parse(CommandIdSchema, 'CIC:m-1');
const incident = { ...incidentIn('NEW'), externalRef: { system: 'CIC' as const, ref: 'A-1' } };
const change: IncidentChange = {
  basedOn: 0,
  incident,
  row: pendingRow(
    v.parse(ZoneCodeSchema, '5449'),
    incident,
    { type: 'incident.noteAdded', text: 'x' },
    { actor: dispatcher, commandId, audit: origin },
  ),
  answered: { commandId, actorId: 'voorbeeld', payloadHash: 'h', reply: '{}', at: openedAt },
};

/** The table, with DynamoDB's answer made up. */
const tableThat = (answer: () => Promise<unknown>) => {
  const client = createDocumentClient({ region: 'eu-central-1' });
  const send = vi.spyOn(DynamoDBDocumentClient.prototype, 'send').mockImplementation(answer);
  return { send, store: storeChange({ client, table: 'operations' }) };
};

const cancelled =
  (...codes: string[]) =>
  async () => {
    throw new TransactionCanceledException({
      message: 'cancelled',
      $metadata: {},
      CancellationReasons: codes.map((Code) => ({ Code })),
    });
  };

const [none, failed, conflict] = ['None', 'ConditionalCheckFailed', 'TransactionConflict'];

describe('what DynamoDB says of a command’s transaction', () => {
  test('nothing against it: stored, in one transaction of six', async () => {
    const { send, store } = tableThat(async () => ({}));

    expect(await store(change)).toBe('STORED');
    expect(send).toHaveBeenCalledOnce();
    const sent = send.mock.calls[0]?.[0].input;
    const keys = v
      .parse(
        v.object({
          TransactItems: v.array(
            v.object({ Put: v.object({ Item: v.object({ pk: v.string(), sk: v.string() }) }) }),
          ),
        }),
        sent,
      )
      .TransactItems.map(({ Put }) => `${Put.Item.pk} ${Put.Item.sk}`);
    expect(keys).toEqual([
      'COMMAND#CIC:m-1 COMMAND',
      `INCIDENT#${incidentId} INCIDENT`,
      `INCIDENT#${incidentId} PENDING#0000000001`,
      `INCIDENT#${incidentId} TIMELINE#0000000001`,
      'EXTREF#CIC#A-1 EXTREF',
      expect.stringMatching(/^NUMBER#\S+ NUMBER$/),
    ]);
  });

  test.each([
    { what: 'the command is known', codes: [failed, none, none, none, none], outcome: 'COMMAND_KNOWN' },
    {
      what: 'the command is known and all else clashes',
      codes: [failed, failed, failed, failed, failed],
      outcome: 'COMMAND_KNOWN',
    },
    { what: 'the version is taken', codes: [none, failed, none, none, none], outcome: 'VERSION_TAKEN' },
    { what: 'a pending row is there', codes: [none, none, failed, none, none], outcome: 'VERSION_TAKEN' },
    { what: 'the reference is taken', codes: [none, none, none, none, failed], outcome: 'REFERENCE_TAKEN' },
    { what: 'two transactions met', codes: [none, conflict, conflict, none, none], outcome: 'BUSY' },
    {
      what: 'the partition is throttled',
      codes: [none, 'ThrottlingError', none, none, none],
      outcome: 'BUSY',
    },
    {
      what: 'a clash is clear though others are not',
      codes: [conflict, failed, none, none, none],
      outcome: 'VERSION_TAKEN',
    },
  ])('$what: $outcome', async ({ codes, outcome }) => {
    const { store } = tableThat(cancelled(...codes.map((code) => code ?? 'None')));

    expect(await store(change)).toBe(outcome);
  });

  test('it is still at it: busy, and the next look will show', async () => {
    const { store } = tableThat(async () => {
      throw new TransactionInProgressException({ message: 'in progress', $metadata: {} });
    });

    expect(await store(change)).toBe('BUSY');
  });

  test.each([
    { what: 'an item is invalid', answer: cancelled('None', 'ValidationError') },
    { what: 'no reason is given', answer: cancelled() },
    { what: 'it is not there at all', answer: async () => Promise.reject(new Error('ECONNREFUSED')) },
  ])('$what: a fault, and it throws', async ({ answer }) => {
    const { store } = tableThat(answer);

    await expect(store(change)).rejects.toThrow();
  });
});
