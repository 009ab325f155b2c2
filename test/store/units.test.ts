import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAlarmReader } from '../../functions/adapters/dynamodb/operations/createAlarmReader.ts';
import { createUnitReader } from '../../functions/adapters/dynamodb/operations/createUnitReader.ts';
import { answerAlarm } from '../../functions/alarm/answerAlarm.ts';
import { askAlarmOff } from '../../functions/alarm/askAlarmOff.ts';
import { confirmAlarmOff } from '../../functions/alarm/confirmAlarmOff.ts';
import { raiseAlarm } from '../../functions/alarm/raiseAlarm.ts';
import { callContextOf } from '../../functions/middleware/callContext.fixture.ts';
import { personWith } from '../../functions/middleware/person.fixture.ts';
import type { Role } from '../../shared/directory/Role.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import { command, createDesk } from './createDesk.ts';
import { createStoreTables, type StoreTables } from './createStoreTables.ts';
import { readPartition } from './readPartition.ts';
import { storeEndpoint } from './storeEndpoint.ts';

let tables: StoreTables;
beforeAll(async () => {
  tables = await createStoreTables(storeEndpoint());
});

const codeOf = (reply: Result<unknown, Refusal>): string => (reply.ok ? 'done' : reply.refusal.code);
const units = () => createUnitReader({ client: tables.client, table: tables.operations }).list();
const shares = async (personId: string) => {
  const Key = { pk: 'SHARES', sk: personId };
  const { Item } = await tables.client.send(
    new GetCommand({ TableName: tables.positions, Key, ConsistentRead: true }),
  );
  return Item?.sharing;
};
const come = (who: string, unitId: string) =>
  createDesk(tables).send(command('startShift', { unitId, role: 'LEAD' }), who);

describe('people who come on duty', () => {
  test('are of one unit, however many they press at once; of sixteen presses one is done', async () => {
    const presses = Array.from({ length: 16 }, (_, n) => come('voorbeeld', n % 2 === 0 ? 'OO 05' : 'OO 16'));
    const codes = (await Promise.all(presses)).map(codeOf);
    const crews = (await units()).filter(({ crew }) => crew.some(({ personId }) => personId === 'voorbeeld'));

    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(new Set(codes.filter((code) => code !== 'done'))).toEqual(
      new Set(codes.filter((code) => code === 'unit.inAnotherUnit' || code === 'unit.alreadyInCrew')),
    );
    expect(crews).toHaveLength(1);
    console.log(`units: 16 presses of one person at two units, ${crews.length} unit has them`);
  });

  test('may be seen from then on and no longer than they are on duty; a pause takes them off the map', async () => {
    const { send } = createDesk(tables);
    const unitId = 'OO 07';
    await come('fictiva', unitId);
    const seen = [await shares('fictiva')];
    for (const sent of [
      command('setSharing', { unitId, sharing: 'PAUSED', reason: 'Middagpauze' }),
      command('setSharing', { unitId, sharing: 'ON' }),
      command('leaveCrew', { unitId }),
    ]) {
      expect(codeOf(await send(sent, 'fictiva', unitId))).toBe('done');
      seen.push(await shares('fictiva'));
    }
    const gone = (await units()).find(({ id }) => id === unitId);

    expect(seen).toEqual(['ON', 'PAUSED', 'ON', 'OFF']);
    expect(gone).toMatchObject({ status: 'OFF_DUTY', crew: [] });
    expect(await come('fictiva', 'OO 16')).toMatchObject({ ok: true });
  });
});

describe('statuses pressed at once', () => {
  test('by ten end in one that all see, with a row each and no hole', async () => {
    const unit = (await units()).find(({ crew }) => crew.length > 0);
    if (unit === undefined) throw new Error('Nobody is on duty');
    const wanted = ['EN_ROUTE', 'ON_SCENE', 'BUSY_ADMIN', 'AVAILABLE_STATION', 'AVAILABLE_PATROL'];
    const presses = Array.from({ length: 10 }, (_, n) =>
      createDesk(tables).send(
        command('setUnitStatus', { unitId: unit.id, status: wanted[n % wanted.length], forced: true }),
      ),
    );
    expect((await Promise.all(presses)).map(codeOf).filter((code) => code !== 'done')).toEqual([]);

    const after = (await units()).find(({ id }) => id === unit.id);
    const rows = (await readPartition(tables, { pk: `UNIT#${unit.id}` })).filter(
      ({ kind }) => kind === 'PENDING',
    );
    const last = rows.at(-1);
    expect(rows.map(({ version }) => version)).toEqual(rows.map((_, n) => n + 1));
    expect(after?.version).toBe(rows.length);
    expect(JSON.parse(String(last?.body))).toMatchObject({ to: after?.status });
    console.log(`units: 10 statuses at once, ${rows.length} rows without a hole, one truth`);
  });
});

describe('an alarm', () => {
  const contextOf = (who: string, role: Role, unit?: string) => ({
    ...callContextOf({ ...personWith([role]), sub: who, name: who }, 'Mutation.raiseAlarm'),
    ...(unit === undefined ? {} : { unit }),
  });
  const AlarmSchema = v.object({ alarm: v.object({ id: v.string(), state: v.string() }) });
  const alarmIn = (reply: Result<unknown, Refusal>) => {
    if (!reply.ok) throw new Error(reply.refusal.code);
    return v.parse(AlarmSchema, reply.value).alarm;
  };

  test('is one, however often and by however many it is raised, and stands until both sides call it off', async () => {
    const tools = createDesk(tables).changes;
    const unit = (await units()).find(({ crew }) => crew.length > 0);
    if (unit === undefined) throw new Error('Nobody is on duty');
    const field = contextOf('voorbeeld', 'OFFICER', unit.id);
    const desk = contextOf('meldkamer', 'DISPATCHER');
    const cry = command('raiseAlarm', { cause: 'HOLD' });
    const other = command('raiseAlarm', { cause: 'HOLD' });
    const raised = await Promise.all(
      [cry, cry, other, cry, other].map(({ envelope, input }) =>
        raiseAlarm(tools)({ envelope, input }, field),
      ),
    );
    const ids = new Set(raised.map((reply) => alarmIn(reply).id));
    const standing = createAlarmReader({ client: tables.client, table: tables.operations }).standing;

    expect(ids.size).toBe(1);
    expect((await standing()).map(({ id }) => id)).toEqual([...ids]);
    expect((await units()).find(({ id }) => id === unit.id)?.status).toBe('EMERGENCY');

    const [alarmId] = ids;
    const { envelope } = command('x', {});
    const say = (useCase: typeof answerAlarm, context: typeof desk, input: object) =>
      useCase(tools)({ envelope: command('x', {}).envelope, input }, context);
    expect(codeOf(await say(answerAlarm, desk, { alarmId }))).toBe('done');
    expect(codeOf(await say(askAlarmOff, field, { alarmId, reason: 'Per ongeluk' }))).toBe('done');
    expect(codeOf(await say(confirmAlarmOff, field, { alarmId }))).toBe('alarm.otherSide');
    expect((await standing())[0]?.state).toBe('OFF_ASKED');
    const off = await confirmAlarmOff(tools)({ envelope, input: { alarmId } }, desk);
    expect(alarmIn(off).state).toBe('ENDED');
    expect(await standing()).toEqual([]);
    expect((await units()).find(({ id }) => id === unit.id)?.status).not.toBe('EMERGENCY');
  });
});
