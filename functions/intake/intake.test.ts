import { describe, expect, test } from 'vitest';
import { claims, intake } from './intake.fixture.ts';

const header = { sender: 'CIC', ref: 'CIC-2026-0001', at: '2026-11-22T09:59:00.000Z' };
const open = {
  ...header,
  messageId: 'm-1',
  kind: 'OPEN',
  type: 'NOISE',
  title: 'Luide muziek',
  location: { address: 'Fictieve Laan 3' },
};
const note = { ...header, messageId: 'm-2', kind: 'NOTE', text: 'melder belt opnieuw' };

describe('a message of the dispatch centre', () => {
  test('opens an incident with the type’s own priority and the centre’s reference', async () => {
    const { store, post } = intake();

    const reply = await post(open);

    expect(reply).toMatchObject({ status: 200, body: { messageId: 'm-1', version: 1 } });
    expect(store.incidents.get(reply.body.incidentId)).toMatchObject({
      priority: 'P3',
      externalRef: { system: 'CIC', ref: 'CIC-2026-0001' },
    });
    expect(store.rows[0]?.actor).toEqual({ kind: 'MACHINE', id: 'cicclient1', name: 'CIC' });
  });

  test('is in the journal as taken in from a machine, also when it is refused', async () => {
    const { store, kept, refusedRows, post } = intake();
    await post(open);
    await post(note);
    await post('not even JSON');

    const rows = [...store.rows, ...refusedRows];
    expect(rows.map(({ type }) => type)).toEqual([
      'incident.opened',
      'incident.noteAdded',
      'dispatch.messageRefused',
    ]);
    for (const row of rows) {
      expect(row.actor).toEqual({ kind: 'MACHINE', id: 'cicclient1', name: 'CIC' });
      expect(row.audit).toMatchObject({
        op: 'COLLECT',
        operation: 'POST /dispatch-messages',
        purpose: 'DISPATCH_INTAKE',
        legalBasis: 'WPF_14',
      });
      expect(row.audit).not.toHaveProperty('role');
    }
    expect(rows[0]?.audit.subjects).toContainEqual({ kind: 'ADDRESS', id: 'fictieve laan 3' });
    expect(refusedRows).toMatchObject([{ id: kept[0]?.id, body: '' }]);
  });

  test('tells the whole course of an incident', async () => {
    const { store, post } = intake();
    await post(open);
    await post(note);
    await post({ ...header, messageId: 'm-3', kind: 'PRIORITY', priority: 'P2', reason: 'geroep' });

    const reply = await post({ ...header, messageId: 'm-4', kind: 'CLOSE', code: 'HANDLED_ON_SCENE' });

    expect(reply).toMatchObject({ status: 200, body: { version: 4 } });
    expect(store.incidents.get(reply.body.incidentId)).toMatchObject({ state: 'CLOSED', priority: 'P2' });
  });

  test('that comes again is answered with the same bytes and does nothing', async () => {
    const { store, post } = intake();
    const first = await post(open);
    await post(note);
    const before = store.digest();

    const again = await post(open);

    expect(again).toEqual(first);
    expect(store.digest()).toBe(before);
  });

  test.each([
    {
      what: 'another message under a used id',
      sent: { ...note, messageId: 'm-1' },
      status: 409,
      reason: 'command.reused',
    },
    {
      what: 'a second opening of one reference',
      sent: { ...open, messageId: 'm-9' },
      status: 409,
      reason: 'incident.alreadyOpened',
    },
    { what: 'no JSON', sent: '{"messageId":', status: 400, reason: 'dispatch.notJson' },
    {
      what: 'an unknown kind',
      sent: { ...note, kind: 'SING' },
      status: 400,
      reason: 'input.invalid',
      path: 'kind',
    },
    {
      what: 'a missing text',
      sent: { ...note, text: '' },
      status: 400,
      reason: 'input.invalid',
      path: 'text',
    },
    {
      what: 'a control character',
      sent: { ...note, text: 'a\u0000b' },
      status: 400,
      reason: 'input.invalid',
      path: 'text',
    },
    { what: 'a field too many', sent: { ...note, zone: '5450' }, status: 400, reason: 'input.invalid' },
    {
      what: 'a title far too long',
      sent: { ...open, messageId: 'm-8', title: 'x'.repeat(40_000) },
      status: 413,
      reason: 'dispatch.tooLarge',
    },
    { what: 'a list', sent: [open], status: 400, reason: 'input.invalid' },
  ])(
    'with $what is refused as $reason, changes nothing, and is kept to be seen',
    async ({ sent, status, reason, path }) => {
      const { store, kept, post } = intake();
      await post(open);
      const before = store.digest();

      const reply = await post(sent);

      expect(reply).toMatchObject({ status, body: { reason, ...(path === undefined ? {} : { path }) } });
      expect(store.digest()).toBe(before);
      expect(kept).toHaveLength(1);
      expect(kept[0]?.reason.split(' ')[0]).toBe(reason);
      expect(kept[0]?.body.length).toBeLessThanOrEqual(8_000);
      expect(kept[0]?.body).not.toMatch(/\p{Cc}/u);
    },
  );

  test('updates fields, says a caller and hazards, and cancels', async () => {
    const { store, kept, post } = intake();
    const opened = await post({
      ...open,
      caller: { name: 'J. Oefening', phone: '0470 00 00 00', language: 'fr' },
      hazards: [{ kind: 'DOG', nature: 'ASSESSMENT', source: 'melder' }],
    });
    const update = {
      ...header,
      messageId: 'm-5',
      kind: 'UPDATE',
      title: 'Luide muziek en geroep',
      clear: ['caller'],
    };

    expect(await post(update)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await post({ ...update, messageId: 'm-6', clear: [] })).toMatchObject({
      status: 409,
      body: { reason: 'incident.unchanged' },
    });
    const cancel = { ...header, messageId: 'm-7', kind: 'CANCEL', reason: 'CALLER_WITHDREW' };
    expect(await post(cancel)).toMatchObject({ status: 200, body: { version: 3 } });

    const incident = store.incidents.get(opened.body.incidentId);
    expect(incident).toMatchObject({
      title: 'Luide muziek en geroep',
      state: 'CANCELLED',
      fieldVersions: { title: 2 },
    });
    expect(incident).not.toHaveProperty('caller');
    expect(kept).toEqual([]);
  });

  test.each([
    { what: 'another scope', said: { ...claims, scope: 'intake/dispatch.read' } },
    { what: 'a scope that only begins like it', said: { ...claims, scope: 'intake/dispatch.writer' } },
    { what: 'a person’s identity token', said: { ...claims, token_use: 'id' } },
    { what: 'no claims', said: {} },
  ])('from a token with $what is refused, and nothing of it is kept', async ({ said }) => {
    const { store, kept, post } = intake();
    const before = store.digest();

    expect(await post(open, said)).toMatchObject({ status: 403, body: { reason: 'access.denied' } });
    expect(store.digest()).toBe(before);
    expect(kept).toEqual([]);
  });

  test('that is no HTTP call at all is refused like a stranger’s', async () => {
    const { answer } = intake();

    expect(await answer({ warmUp: true })).toMatchObject({ statusCode: 403 });
  });
});
