import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { applyOnIncidents } from '../../shared/operations/applyOnIncidents.ts';
import { defaultUnitSettings } from '../../shared/unit/settings/defaultUnitSettings.ts';
import { refusedDispatchMessages } from '../dispatch/refusedDispatchMessages.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { personWith, zone } from '../middleware/person.fixture.ts';
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

  test('that comes before its opening waits, and is applied when that has come, in the sender’s order', async () => {
    const { store, held, kept, post } = intake();
    const close = {
      ...header,
      at: '2026-11-22T10:30:00.000Z',
      messageId: 'm-9',
      kind: 'CLOSE',
      code: 'OTHER',
    };

    expect(await post(close)).toEqual({
      status: 202,
      text: '{"messageId":"m-9","held":true}',
      body: { messageId: 'm-9', held: true },
    });
    expect(await post(note)).toMatchObject({ status: 202 });
    expect(await post(note)).toMatchObject({ status: 202 });
    expect(store.incidents.size).toBe(0);
    expect(held.rows.map(({ type }) => type)).toEqual(['dispatch.messageHeld', 'dispatch.messageHeld']);

    const opened = await post(open);

    expect(opened).toMatchObject({ status: 200, body: { version: 1 } });
    const incident = store.incidents.get(opened.body.incidentId);
    expect(incident?.timeline.map(({ kind }) => kind)).toEqual(['OPENED', 'NOTE', 'CLOSED']);
    expect(held.messages.size).toBe(0);
    expect(kept).toEqual([]);
    expect(await post(note)).toMatchObject({ status: 200, body: { version: 2 } });
  });

  test('that waited in vain is not applied any more, and is shown as refused', async () => {
    const { store, held, post, clock, later } = intake();
    await post(note);
    later(15 * 60_000 + 1);

    const shown = await refusedDispatchMessages({
      clock,
      messages: { keep: async () => {}, list: async () => ({ messages: [], last: null }) },
      held,
    })({}, callContextOf(personWith(['DISPATCHER']), 'Query.refusedDispatchMessages'));
    const opened = await post(open);

    expect(shown).toMatchObject({
      value: {
        value: { items: [{ reason: 'dispatch.refExpired', sender: 'cicclient1' }] },
        shown: { count: 1 },
      },
    });
    expect(store.incidents.get(opened.body.incidentId)?.version).toBe(1);
  });

  test('whose OPEN came while it was put aside is applied at once', async () => {
    const { store, held, post } = intake();
    const { hold } = held;
    let opened: Promise<unknown> = Promise.resolve();
    Object.assign(held, {
      hold: async (...put: Parameters<typeof hold>) => {
        opened = post(open);
        await opened;
        await hold(...put);
      },
    });

    expect(await post(note)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(held.messages.size).toBe(0);
    expect([...store.incidents.values()][0]?.version).toBe(2);
  });

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

  test('of a unit without a device puts it on duty, moves it and its incident, and takes it off', async () => {
    const { store, operations, kept, post } = intake();
    const opened = await post(open);
    const id = v.parse(IncidentIdSchema, opened.body.incidentId);
    const said = async (messageId: string, code: string | null) => {
      const word = code === null ? { kind: 'UNIT_ACKNOWLEDGED' } : { kind: 'UNIT_STATUS', code };
      const { sender, at } = header;
      const reply = await post({ sender, at, messageId, unit: 'OO 21', ...word });
      return [reply.status, reply.body.status, store.incidents.get(id)?.state];
    };
    const run = [await said('u-1', '1')];
    const sent = await applyOnIncidents({
      store: operations,
      clock: { now: () => Date.parse(header.at) },
      waitWithJitter: async () => {},
      remind: async () => {},
      readSettings: async () => ({ ...defaultUnitSettings, alertEscalateSeconds: 45 }),
      zone,
    })({
      commandId: v.parse(UlidSchema, '01JDZ00000000000000000ZZZZ'),
      payloadHash: 'x',
      actor: { kind: 'PERSON', id: 'voorbeeld', name: 'A. Voorbeeld' },
      audit: {
        op: 'ALTER',
        operation: 'Mutation.assignUnit',
        purpose: 'INCIDENT_HANDLING',
        legalBasis: 'WPF_14',
      },
      wanted: { incidents: [id], units: ['OO 21'] },
      commands: () =>
        accepted([{ id, command: { kind: 'ASSIGN', unitId: 'OO 21', callSign: 'OO 21', support: false } }]),
      replyFor: () => '{}',
    });
    expect(sent.ok).toBe(true);
    // The zone's own time to answer, and nobody else's.
    expect(operations.extras.filter(({ kind }) => kind === 'DEADLINE')).toMatchObject([
      { deadline: { kind: 'ALERT_UNANSWERED', dueAt: isoOf(millisecondsOf(header.at) + 45_000) } },
    ]);
    run.push(await said('u-2', null), await said('u-3', '3'), await said('u-3', '3'), await said('u-4', '4'));
    run.push(await said('u-5', '1'), await said('u-6', '6'));

    expect(run).toEqual([
      [200, 'AVAILABLE_PATROL', 'NEW'],
      [200, 'AVAILABLE_PATROL', 'DISPATCHED'],
      [200, 'EN_ROUTE', 'EN_ROUTE'],
      [200, 'EN_ROUTE', 'EN_ROUTE'],
      [200, 'ON_SCENE', 'ON_SCENE'],
      [200, 'AVAILABLE_PATROL', 'HANDLED'],
      [200, 'OFF_DUTY', 'HANDLED'],
    ]);
    expect(store.incidents.get(id)?.assignments).toMatchObject([{ state: 'CLEARED' }]);
    expect(kept).toEqual([]);
    expect(await said('u-7', '5')).toEqual([400, undefined, 'HANDLED']);
    expect(
      (
        await post({
          sender: 'CIC',
          at: header.at,
          messageId: 'u-8',
          unit: 'XX 99',
          kind: 'UNIT_STATUS',
          code: '1',
        })
      ).body.reason,
    ).toBe('dispatch.unitUnknown');
    expect(kept.map(({ reason }) => reason)).toEqual(['dispatch.statusUnknown', 'dispatch.unitUnknown']);
  });

  test('a cry for help over the radio is one alarm, on duty or not, however often it is sent', async () => {
    const { operations, post } = intake();
    const cry = (messageId: string) =>
      post({ sender: 'CIC', at: header.at, messageId, unit: 'OO 21', kind: 'UNIT_STATUS', code: '0' });
    await post({
      sender: 'CIC',
      at: header.at,
      messageId: 'n-0',
      unit: 'OO 21',
      kind: 'UNIT_STATUS',
      code: '1',
    });

    const answers = [await cry('n-1'), await cry('n-1'), await cry('n-2')];

    expect(answers.map(({ status, body }) => [status, body.status])).toEqual(
      answers.map(() => [200, 'EMERGENCY']),
    );
    expect([...operations.alarms.values()]).toMatchObject([
      { cause: 'RADIO', state: 'RAISED', unitId: 'OO 21', raisedBy: { kind: 'MACHINE' } },
    ]);
    expect(operations.units.get('OO 21')?.status).toBe('EMERGENCY');

    const off = intake();
    await off.post({
      sender: 'CIC',
      at: header.at,
      messageId: 'n-3',
      unit: 'OO 21',
      kind: 'UNIT_STATUS',
      code: '0',
    });
    expect([...off.operations.alarms.values()]).toMatchObject([{ cause: 'RADIO', unitId: 'OO 21' }]);
    expect(off.operations.units.get('OO 21')?.shift).toBeDefined();
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
