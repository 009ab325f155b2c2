import { describe, expect, test } from 'vitest';
import { intake } from './intake.fixture.ts';

const ref = 'CIC-2026-0001';
const at = (seconds: number) =>
  new Date(Date.parse('2026-11-22T09:50:00.000Z') + seconds * 1_000).toISOString();
let ids = 0;
const said = (seconds: number, message: object) => ({
  messageId: `m-${++ids}`,
  sender: 'CIC',
  at: at(seconds),
  ...message,
});
const onIncident = (seconds: number, message: object) => said(seconds, { ref, ...message });
const open = onIncident(0, {
  kind: 'OPEN',
  type: 'NOISE',
  title: 'Luide muziek',
  location: { address: 'Fictieve Laan 3' },
});
const overtaken = { status: 409, body: { reason: 'dispatch.overtaken' } };
const done = { status: 200 };

describe('a message that comes after a newer one of its sender', () => {
  test('does not undo the newer priority, and is kept to be seen', async () => {
    const { store, kept, post } = intake();
    const { body } = await post(open);
    const late = onIncident(60, { kind: 'PRIORITY', priority: 'P4' });
    expect(await post(onIncident(120, { kind: 'PRIORITY', priority: 'P1' }))).toMatchObject(done);

    expect(await post(late)).toMatchObject(overtaken);
    expect(await post(late)).toMatchObject(overtaken);

    expect(store.incidents.get(body.incidentId)).toMatchObject({ priority: 'P1', version: 2 });
    expect(kept.map(({ reason }) => reason)).toEqual(['dispatch.overtaken', 'dispatch.overtaken']);
    // Positive control: the next newer one counts.
    expect(await post(onIncident(180, { kind: 'PRIORITY', priority: 'P2' }))).toMatchObject(done);
    expect(store.incidents.get(body.incidentId)?.priority).toBe('P2');
  });

  test('still tells what nothing newer was said of: of an update the other fields', async () => {
    const { store, kept, post } = intake();
    const { body } = await post(open);
    await post(onIncident(120, { kind: 'UPDATE', title: 'Muziek en geroep' }));

    const late = await post(
      onIncident(60, { kind: 'UPDATE', title: 'Muziek', description: 'tweede verdieping' }),
    );
    const nothing = await post(onIncident(61, { kind: 'UPDATE', title: 'Muziek?' }));

    expect([late, nothing]).toMatchObject([done, overtaken]);
    expect(store.incidents.get(body.incidentId)).toMatchObject({
      title: 'Muziek en geroep',
      description: 'tweede verdieping',
      version: 3,
    });
    expect(kept).toHaveLength(1);
  });

  test('does not set a unit back, however often; a cry for help counts whenever it comes', async () => {
    const { operations, post } = intake();
    const status = (seconds: number, code: string) =>
      post(said(seconds, { kind: 'UNIT_STATUS', unit: 'OO 21', code }));
    await status(0, '1');
    expect(await status(120, '4')).toMatchObject(done);

    expect([await status(60, '3'), await status(61, '1')]).toMatchObject([overtaken, overtaken]);
    expect(operations.units.get('OO 21')).toMatchObject({ status: 'ON_SCENE', statusTold: at(120) });

    // Positive control: what is newer, and what was said in the same moment, counts.
    expect(await status(120, '1')).toMatchObject({ body: { status: 'AVAILABLE_PATROL' } });
    expect(await status(180, '3')).toMatchObject({ body: { status: 'EN_ROUTE' } });
    expect(await status(90, '0')).toMatchObject({ body: { status: 'EMERGENCY' } });
    expect(operations.alarms.size).toBe(1);
    console.log('late messages: 2 statuses, 0 applied; 1 cry, 1 alarm');
  });

  test('from a clock that was ahead for a moment, counts: one wrong time does not silence its sender', async () => {
    const { operations, post, later } = intake();
    const status = (seconds: number, code: string) =>
      post(said(seconds, { kind: 'UNIT_STATUS', unit: 'OO 21', code }));
    await status(600, '1');
    await status(86_400, '3');
    later(5_000);

    expect(await status(605, '4')).toMatchObject({ body: { status: 'ON_SCENE' } });
    expect(operations.units.get('OO 21')?.status).toBe('ON_SCENE');
  });
});
