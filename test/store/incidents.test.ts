import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { createHeldMessages } from '../../functions/adapters/dynamodb/operations/createHeldMessages.ts';
import { createRefusedMessages } from '../../functions/adapters/dynamodb/operations/createRefusedMessages.ts';
import { findReference } from '../../functions/adapters/dynamodb/operations/findReference.ts';
import { receiveMessage } from '../../functions/dispatch/receiveMessage.ts';
import { pendingRowOf } from '../../shared/journal/pendingRow.fixture.ts';
import { command, createDesk, incidentIn, openInput } from './createDesk.ts';
import { createStoreTables, type StoreTables } from './createStoreTables.ts';
import { judgeIncident } from './judgeIncident.ts';
import { readPartition } from './readPartition.ts';
import { storeEndpoint } from './storeEndpoint.ts';

let tables: StoreTables;
beforeAll(async () => {
  tables = await createStoreTables(storeEndpoint());
});

const intakeTools = () => {
  const { tools, changes } = createDesk(tables);
  const operations = { client: tables.client, table: tables.operations };
  return {
    ...tools,
    changes,
    readOrganisation: changes.readOrganisation,
    readSettings: changes.readSettings,
    findReference: findReference(operations),
    held: createHeldMessages(operations),
    keep: async () => {},
  };
};

const open = async (priority = 'P1') =>
  incidentIn(await createDesk(tables).send(command('openIncident', { ...openInput, priority })));

describe('ten people at one incident', () => {
  test('all add their note, one after the other', async () => {
    const { send } = createDesk(tables);
    const { id } = await open();

    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        send(command('addNote', { incidentId: id, text: `Nota ${n}` }), `p-${n}`),
      ),
    );

    const versions = replies.map((reply) => incidentIn(reply).version).sort((a, b) => a - b);
    expect(versions).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(judgeIncident(await readPartition(tables, id), 11)).toEqual([]);
  });

  test('who all close it: one does, nine hear that it is closed', async () => {
    const { send } = createDesk(tables);
    const { id } = await open();

    const replies = await Promise.all(
      Array.from({ length: 10 }, () => send(command('closeIncident', { incidentId: id, code: 'OTHER' }))),
    );

    const codes = replies.map((reply) => (reply.ok ? 'closed' : reply.refusal.code));
    expect(codes.filter((code) => code === 'closed')).toHaveLength(1);
    expect(codes.filter((code) => code === 'incident.alreadyClosed')).toHaveLength(9);
  });
});

test('forty incidents opened at once get forty numbers, all different', async () => {
  const opened = await Promise.all(Array.from({ length: 40 }, () => open()));

  expect(new Set(opened.map(({ number }) => number)).size).toBe(40);
  expect(opened.every(({ number }) => /^5449-20\d\d-\d{6}$/.test(number))).toBe(true);
});

test('a reference of the dispatch centre stands for one incident, however many messages open it at once', async () => {
  const receive = receiveMessage(intakeTools());
  const actor = { kind: 'MACHINE', id: 'cic', name: 'CIC' } as const;
  const header = { sender: 'CIC', ref: 'A-1', at: new Date().toISOString() };
  const opening = (n: number) =>
    JSON.stringify({
      ...header,
      messageId: `m-${n}`,
      kind: 'OPEN',
      type: 'NOISE',
      title: 'Muziek',
      location: openInput.location,
    });

  const replies = await Promise.all(Array.from({ length: 8 }, (_, n) => receive(opening(n), actor)));

  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(
    replies.filter((reply) => !reply.ok && reply.refusal.code === 'incident.alreadyOpened'),
  ).toHaveLength(7);
  const note = JSON.stringify({ ...header, messageId: 'm-note', kind: 'NOTE', text: 'belt terug' });
  expect(await receive(note, actor)).toMatchObject({ ok: true });
});

test('what comes before its opening waits in the store, once however often it comes, and is applied when that has come', async () => {
  const tools = intakeTools();
  const receive = receiveMessage(tools);
  const actor = { kind: 'MACHINE', id: 'cic', name: 'CIC' } as const;
  const header = { sender: 'CIC', ref: 'B-1', at: new Date().toISOString() };
  const notes = ['n-1', 'n-2', 'n-3'].map((messageId) =>
    JSON.stringify({ ...header, messageId, kind: 'NOTE', text: `nota ${messageId}` }),
  );
  const opening = { ...header, messageId: 'o-1', kind: 'OPEN', type: 'NOISE', title: 'Muziek' };

  const before = await Promise.all([...notes, ...notes].map((note) => receive(note, actor)));
  expect(before.every((reply) => reply.ok && reply.value.held)).toBe(true);
  expect(await tools.held.waiting('CIC', 'B-1')).toHaveLength(3);

  const opened = await receive(JSON.stringify({ ...opening, location: openInput.location }), actor);
  expect(opened).toMatchObject({ ok: true, value: { held: false } });
  const id = await tools.findReference('CIC', 'B-1');
  if (id === null) throw new Error('The reference is known to nobody');
  expect(judgeIncident(await readPartition(tables, id), 4)).toEqual([]);
  expect(await tools.held.waiting('CIC', 'B-1')).toEqual([]);
  expect(await tools.held.all(10)).toEqual([]);
});

describe('the lists', () => {
  test('give every open incident once, most urgent first, then oldest, page by page', async () => {
    const own = await createStoreTables(storeEndpoint());
    const { send, reader } = createDesk(own);
    for (const priority of ['P3', 'P1', 'P2', 'P1', 'P4', 'P2', 'P3']) {
      incidentIn(await send(command('openIncident', { ...openInput, priority })));
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await reader.list('OPEN', 2, after);
      seen.push(...page.incidents.map(({ priority, number }) => `${priority} ${number.slice(-1)}`));
      after = page.last;
    } while (after !== null);

    expect(seen).toEqual(['P1 2', 'P1 4', 'P2 3', 'P2 6', 'P3 1', 'P3 7', 'P4 5']);
  });

  test('move an incident that is closed, the last closed first', async () => {
    const own = await createStoreTables(storeEndpoint());
    const { send, reader } = createDesk(own);
    for (let n = 0; n < 3; n++) {
      const { id } = incidentIn(await send(command('openIncident', openInput)));
      await send(command('closeIncident', { incidentId: id, code: 'OTHER' }));
    }

    expect((await reader.list('OPEN', 10, null)).incidents).toEqual([]);
    const first = await reader.list('CLOSED', 2, null);
    const second = await reader.list('CLOSED', 2, first.last);
    expect([...first.incidents, ...second.incidents].map(({ number }) => number.slice(-1))).toEqual([
      '3',
      '2',
      '1',
    ]);
  });
});

test('an incident with a long story stays small, and is shown with its last 200 lines', async () => {
  const { send, reader } = createDesk(tables);
  const { id } = await open();
  for (let n = 2; n <= 230; n++) {
    await send(command('addNote', { incidentId: id, text: `${n} ${'lang '.repeat(200)}` }));
  }

  const found = await reader.find(id);

  expect(found?.version).toBe(230);
  expect(found?.timeline.map(({ version }) => version)).toEqual(
    Array.from({ length: 200 }, (_, n) => n + 31),
  );
  const { Item } = await tables.client.send(
    new GetCommand({ TableName: tables.operations, Key: { pk: `INCIDENT#${id}`, sk: 'INCIDENT' } }),
  );
  expect(JSON.stringify(Item).length).toBeLessThan(5_000);
});

test('a done command is remembered for at least 90 days', async () => {
  const { send } = createDesk(tables);
  const note = command('openIncident', openInput);
  await send(note);
  const { commandId } = v.parse(v.looseObject({ commandId: v.string() }), note.envelope);

  const { Item } = await tables.client.send(
    new GetCommand({ TableName: tables.operations, Key: { pk: `COMMAND#${commandId}`, sk: 'COMMAND' } }),
  );

  expect(v.parse(v.number(), Item?.ttl)).toBeGreaterThan(Date.now() / 1000 + 90 * 86_400);
});

test('refused messages come back newest first, page by page', async () => {
  const messages = createRefusedMessages({ client: tables.client, table: tables.operations });
  for (let n = 1; n <= 5; n++) {
    await messages.keep(
      {
        id: `01JDZ00000000000000000000${n}`,
        at: `2026-11-0${n}T10:00:00.000Z`,
        sender: 'cic',
        reason: 'dispatch.notJson',
        body: '{',
      },
      pendingRowOf(`${n}`, 1, { pk: `AUDIT#${n}`, type: 'dispatch.messageRefused', body: '' }),
    );
  }
  const { Item: row } = await tables.client.send(
    new GetCommand({ TableName: tables.operations, Key: { pk: 'AUDIT#5', sk: 'PENDING#0000000001' } }),
  );

  const first = await messages.list('2026-11', 3, null);
  const second = await messages.list('2026-11', 3, first.last);

  expect([...first.messages, ...second.messages].map(({ at }) => at.slice(8, 10))).toEqual([
    '05',
    '04',
    '03',
    '02',
    '01',
  ]);
  expect(second.last).toBeNull();
  expect(row).toMatchObject({ kind: 'PENDING', type: 'dispatch.messageRefused' });
});
