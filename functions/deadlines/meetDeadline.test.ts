import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../shared/incident/createMemoryStore.fixture.ts';
import { incidentId, incidentIn } from '../../shared/incident/incident.fixture.ts';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createMemoryOperations } from '../../shared/operations/createMemoryOperations.fixture.ts';
import type { Deadline } from '../../shared/operations/Deadline.ts';
import { officer, unitId, unitOnShift } from '../../shared/unit/unit.fixture.ts';
import { dueCommandId } from './dueCommandId.ts';
import { meetDeadline } from './meetDeadline.ts';

const dueAt = '2026-11-22T19:00:00.000Z';
const lone: Deadline = { kind: 'LONE_CHECK', dueAt, unitId, version: 2 };
const alert: Deadline = { kind: 'ALERT_UNANSWERED', dueAt, unitId, incidentId, version: 2 };
const fix = { lat: 51.2, lon: 2.9, at: '2026-11-22T18:59:00.000Z' };

/** A zone with a unit alone and one alerted to an incident, half an hour after the shift began; `late` ms after it fell due. */
const zoneWith = (late: number, state: 'ALERTED' | 'ACKNOWLEDGED' = 'ALERTED') => {
  const store = createMemoryStore();
  const operations = createMemoryOperations(store);
  const alertedAt = isoOf(millisecondsOf(dueAt) - 30_000);
  store.incidents.set(incidentId, {
    ...incidentIn('DISPATCHED'),
    assignments: [{ unitId, callSign: unitId, support: false, state, alertedAt, by: officer }],
  });
  operations.units.set(unitId, { ...unitOnShift, loneCheck: { dueAt, setBy: officer } });
  const meet = meetDeadline({
    zone: v.parse(ZoneCodeSchema, '5449'),
    store: operations,
    clock: { now: () => millisecondsOf(dueAt) + late },
    waitWithJitter: async () => {},
    remind: async () => {},
    lastFix: async () => fix,
  });
  return { meet, operations, rows: store.rows, incidents: store.incidents };
};

describe('somebody alone who was not heard of in time', () => {
  test('is an alarm with their last fix, once, however often it falls due', async () => {
    const { meet, operations, rows } = zoneWith(0);

    for (let copy = 0; copy < 4; copy++) expect(await meet(lone)).toBe('MET');

    const [alarm, ...more] = operations.alarms.values();
    expect(alarm).toMatchObject({ cause: 'LONE_CHECK', state: 'RAISED', unitId, fix });
    expect(more).toEqual([]);
    expect(operations.units.get(unitId)).toMatchObject({ status: 'EMERGENCY', alarmId: alarm?.id });
    expect(rows.map(({ type }) => type)).toEqual(['alarm.raised', 'unit.statusChanged']);
    console.log('deadlines: 4 copies of one lone check, 1 alarm');
  });

  test('is nothing yet before the time, and nothing after another check was set', async () => {
    const early = zoneWith(-1);
    expect(await early.meet(lone)).toBe('EARLY');
    expect(early.rows).toEqual([]);

    const since = zoneWith(0);
    since.operations.units.set(unitId, { ...unitOnShift, loneCheck: { dueAt: isoOf(0), setBy: officer } });
    await since.meet(lone);
    expect(since.operations.alarms.size).toBe(0);
  });
});

describe('an alert nobody acknowledged', () => {
  test('is put before the desk once', async () => {
    const { meet, rows } = zoneWith(2_000);

    await meet(alert);
    await meet(alert);

    expect(rows.map(({ type }) => type)).toEqual(['incident.alertEscalated']);
    expect(rows[0]?.actor.kind).toBe('SYSTEM');
  });

  test('is not, where somebody did', async () => {
    const { meet, rows } = zoneWith(2_000, 'ACKNOWLEDGED');

    await meet(alert);

    expect(rows).toEqual([]);
  });
});

describe('a call for more units', () => {
  const since = isoOf(millisecondsOf(dueAt) - 30_000);
  const backup: Deadline = { kind: 'BACKUP', dueAt, incidentId, version: 2 };
  const asking = (sentAt: string | null) => {
    const zone = zoneWith(0, 'ACKNOWLEDGED');
    const before = incidentIn('ON_SCENE');
    zone.incidents.set(incidentId, {
      ...before,
      backup: { since, urgency: 'URGENT', by: officer },
      assignments:
        sentAt === null
          ? []
          : [
              {
                unitId,
                callSign: unitId,
                support: true,
                state: 'ALERTED',
                alertedAt: sentAt,
                by: officer,
              },
            ],
    });
    return zone;
  };

  test('for which nobody was sent is put before the desk once', async () => {
    const { meet, rows, incidents } = asking(null);

    await meet(backup);
    await meet(backup);
    await meet({ ...backup, version: 3 });

    expect(rows.map(({ type }) => type)).toEqual(['incident.backupEscalated']);
    expect(incidents.get(incidentId)?.backup).toMatchObject({ escalatedAt: dueAt });
  });

  test('is not, where somebody was sent since', async () => {
    const { meet, rows } = asking(isoOf(millisecondsOf(since) + 1_000));

    await meet(backup);

    expect(rows).toEqual([]);
  });
});

test('the command of a deadline is its own, and the same for each copy', () => {
  const others = [{ ...lone, version: 3 }, { ...lone, dueAt: isoOf(0) }, alert];

  expect(dueCommandId({ ...lone })).toBe(dueCommandId(lone));
  expect(new Set([lone, ...others].map(dueCommandId)).size).toBe(4);
});
