import { ulid } from 'ulid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OnDuty, onDuty, radio, until } from './dutyZone.ts';

/** The shortest a zone may decide: what nobody answers is put before the desk after these seconds. */
const seconds = 10;
const late = 30_000;
const settingsShown =
  'statuses { status labels { nl fr de en } icon radioCodes } waze alertRepeatSeconds alertEscalateSeconds loneCheckMinutes fleet { unitId kind vehicle { callName plate type } skills }';

let desk: OnDuty;
let crew: OnDuty;
/** Another unit's: whose screen a cry for help must reach too. */
let others: OnDuty;
let administrator: OnDuty;
let say: Awaited<ReturnType<typeof radio>>;
let before: object = {};
let aloneSince = 0;
const opened: string[] = [];

const settings = async (change: object) => {
  const { unitSettings } = (await administrator.ask(`{ unitSettings { ${settingsShown} } }`)) as {
    readonly unitSettings: object;
  };
  const reply = await administrator.command('changeUnitSettings', 'UnitSettingsInput', 'commandId', {
    ...unitSettings,
    ...change,
  });
  expect(reply).toMatchObject({ commandId: expect.any(String) });
  return unitSettings;
};

const open = async (title: string): Promise<string> => {
  const { incident } = (await desk.command('openIncident', 'OpenIncidentInput', 'incident { id }', {
    type: 'FIGHT',
    priority: 'P1',
    title,
    location: { address: 'Fictieve Kaai 12' },
  })) as { readonly incident: { readonly id: string } };
  opened.push(incident.id);
  return incident.id;
};

const onIncident = (who: OnDuty, name: string, type: string, incidentId: string, more: object = {}) =>
  who.command(name, type, 'commandId', { incidentId, ...more });

const done = { commandId: expect.any(String) };

/** The alarms a screen is shown that opens now, by unit. */
const standing = async (who: OnDuty) => {
  const { alarms } = (await who.ask('{ alarms { items { id unitId state cause } } }')) as {
    readonly alarms: { readonly items: readonly { id: string; unitId: string; state: string }[] };
  };
  return new Map(alarms.items.map((alarm) => [alarm.unitId, alarm]));
};

beforeAll(async () => {
  [administrator, desk, crew, others, say] = await Promise.all([
    onDuty('s.bedacht', false),
    onDuty('a.voorbeeld'),
    onDuty('l.fictiva'),
    onDuty('m.denkbeeld'),
    radio(),
  ]);
  before = await settings({ alertEscalateSeconds: seconds });
  const start = (who: OnDuty, unitId: string) =>
    who.command('startShift', 'StartShiftInput', 'commandId', { unitId, role: 'LEAD' });
  expect([await start(crew, 'OO 05'), await start(others, 'OO 16')]).toMatchObject([done, done]);
  // The longest wait begins first: the shortest time a lone check has is a minute.
  const alone = { unitId: 'OO 16', minutes: 1 };
  expect(await others.command('setLoneCheck', 'SetLoneCheckInput', 'commandId', alone)).toMatchObject(done);
  aloneSince = performance.now();
});

afterAll(async () => {
  // Nobody's answer to an alarm is what was tested: it ends only once it has one, and its unit's shift only after that.
  for (const { id: alarmId, state } of (await standing(desk)).values()) {
    if (state === 'RAISED')
      expect(await desk.command('answerAlarm', 'AlarmInput', 'commandId', { alarmId })).toMatchObject(done);
    const result = { alarmId, result: 'OTHER' };
    expect(await desk.command('endAlarm', 'EndAlarmInput', 'commandId', result)).toMatchObject(done);
  }
  const end = (who: OnDuty, unitId: string) =>
    who.command('endShift', 'EndShiftInput', 'commandId', { unitId, leaveOpen: true });
  expect(await Promise.all([end(crew, 'OO 05'), end(others, 'OO 16')])).toMatchObject([done, done]);
  await settings(before);
  for (const one of [desk, crew, others]) one.stop();
});

describe('What falls due on the deployed zone', () => {
  test('a status is seen by the desk; a P1 alert sounds again until it is acknowledged, and nobody’s answer is the desk’s matter', async () => {
    const status = { unitId: 'OO 05', status: 'BUSY_ADMIN' };
    expect(await crew.command('setUnitStatus', 'SetUnitStatusInput', 'commandId', status)).toMatchObject(
      done,
    );
    await until(() => desk.heard('unit.statusChanged').length > 0, late);
    expect(await say('OO 21', { code: '1' })).toMatchObject({ status: 'AVAILABLE_PATROL' });
    const [unheard, answered] = [await open('Proef: niemand antwoordt'), await open('Proef: bevestigd')];
    const assign = (incidentId: string, unitId: string) =>
      onIncident(desk, 'assignUnit', 'AssignUnitInput', incidentId, { unitId });
    expect(await assign(unheard, 'OO 05')).toMatchObject(done);
    // Positive control: the other unit says over the radio that it heard.
    expect(await assign(answered, 'OO 21')).toMatchObject(done);
    expect(await say('OO 21', 'HEARD')).toMatchObject({ unitId: 'OO 21' });

    const again = (incidentId: string, unitId: string) =>
      onIncident(desk, 'repeatAlert', 'RepeatAlertInput', incidentId, { unitId });
    expect([await again(unheard, 'OO 05'), await again(unheard, 'OO 05')]).toMatchObject([done, done]);
    expect(await again(answered, 'OO 21')).toBe('incident.stepNotNow');
    const escalated = await until(() => desk.heard('incident.alertEscalated', unheard).length > 0, late);
    expect(await onIncident(crew, 'acknowledgeAssignment', 'AssignmentInput', unheard)).toMatchObject(done);
    expect(await again(unheard, 'OO 05')).toBe('incident.stepNotNow');

    expect(crew.heard('incident.alertRepeated', unheard)).toHaveLength(2);
    expect(crew.heard('incident.alertRepeated', answered)).toEqual([]);
    expect(desk.heard('incident.alertEscalated', answered)).toEqual([]);
    console.log(`alerts: 2, 1 escalated after ${escalated} ms, sounded again 2 times, 0 once acknowledged`);
  });

  test('a call for backup nobody was sent for is put before the desk, and one somebody was sent for is not', async () => {
    const [alone, helped] = [await open('Proef: bijstand gevraagd'), await open('Proef: bijstand gestuurd')];
    const call = (incidentId: string) =>
      onIncident(desk, 'requestBackup', 'RequestBackupInput', incidentId, { urgency: 'URGENT' });
    expect([await call(alone), await call(helped)]).toMatchObject([done, done]);
    expect(await say('OO 31', { code: '1' })).toMatchObject({ status: 'AVAILABLE_PATROL' });
    const support = { unitId: 'OO 31', support: true };
    expect(await onIncident(desk, 'assignUnit', 'AssignUnitInput', helped, support)).toMatchObject(done);
    expect(await say('OO 31', 'HEARD')).toMatchObject({ unitId: 'OO 31' });

    const escalated = await until(() => desk.heard('incident.backupEscalated', alone).length > 0, late);

    expect(desk.heard('incident.backupEscalated', helped)).toEqual([]);
    console.log(`backup: 2 calls, 1 put before the desk after ${escalated} ms`);
  });

  test('EMERGENCY over the radio is one alarm at the desk and at every unit, until a person answers it', async () => {
    // Positive control: another code is a status and no alarm.
    expect(await say('OO 12', { code: '1' })).toMatchObject({ status: 'AVAILABLE_PATROL' });
    const cry = { messageId: ulid(), at: new Date().toISOString() };
    for (let copy = 0; copy < 3; copy++)
      expect(await say('OO 11', { code: '0' }, cry)).toMatchObject({ status: 'EMERGENCY' });

    const raisedAt = (who: OnDuty) => who.heard('alarm.raised').filter(({ body }) => body.unitId === 'OO 11');
    const screens = [desk, crew, others];
    const took = await until(() => screens.every((who) => raisedAt(who).length > 0), 10_000);
    const shown = await Promise.all(screens.map(standing));
    for (const alarms of shown) {
      expect(alarms.get('OO 11')).toMatchObject({ state: 'RAISED', cause: 'RADIO' });
      expect(alarms.has('OO 12')).toBe(false);
    }
    const alarmId = shown[0]?.get('OO 11')?.id;
    expect(await desk.command('answerAlarm', 'AlarmInput', 'commandId', { alarmId })).toMatchObject(done);
    await until(() => screens.every((who) => who.heard('alarm.answered', alarmId).length > 0), 10_000);

    expect(screens.map((who) => raisedAt(who).length)).toEqual([1, 1, 1]);
    expect((await standing(others)).get('OO 11')).toMatchObject({ state: 'ANSWERED' });
    console.log(`radio: 3 copies of a cry, 1 alarm, at ${screens.length} screens after ${took} ms`);
  });

  test('somebody alone who is not heard of in time is an alarm; what was answered in time never was one', async () => {
    const raised = () => desk.heard('alarm.raised').find(({ body }) => body.unitId === 'OO 16');
    await until(() => raised() !== undefined, 130_000);
    const after = Math.round(performance.now() - aloneSince);

    expect((await standing(crew)).get('OO 16')).toMatchObject({ state: 'RAISED', cause: 'LONE_CHECK' });
    expect(after).toBeGreaterThan(58_000);
    // By now every deadline set above has come, the sweep's too.
    const escalated = ['incident.alertEscalated', 'incident.backupEscalated'].map((type) =>
      opened.map((id) => desk.heard(type, id).length),
    );
    expect(escalated).toEqual([
      [1, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
    console.log(
      `lone check: alarm ${after} ms after it was set; of ${opened.length} incidents 2 escalated, once`,
    );
  }, 150_000);
});
