import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { applyOnIncidents } from '../../shared/operations/applyOnIncidents.ts';
import { defaultUnitSettings } from '../../shared/unit/settings/defaultUnitSettings.ts';
import { zone } from '../middleware/person.fixture.ts';
import { intake } from './intake.fixture.ts';

const header = { sender: 'CIC', ref: 'CIC-2026-0001', at: '2026-11-22T09:59:00.000Z' };
const open = {
  ...header,
  messageId: 'm-1',
  kind: 'OPEN',
  type: 'NOISE',
  title: 'Luide muziek',
  location: { address: 'Fictieve Laan 3' },
};

describe('a word over the radio', () => {
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
});
