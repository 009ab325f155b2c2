import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { statusesByOtherMeans, statusLifecycle } from './lifecycle.ts';
import { type UnitStatus, unitStatuses } from './UnitStatus.ts';
import { unitIn } from './unit.fixture.ts';

const at = '2026-11-22T19:00:00.000Z';
const press = (from: UnitStatus, status: UnitStatus, forced = false) =>
  decide(unitIn(from), { kind: 'SET_STATUS', status, by: forced ? 'DISPATCH' : 'UNIT', forced }, { at });
const edges = statusLifecycle.flatMap(({ from, to }) => to.map((one) => [from, one] as const));
const pairs = unitStatuses.flatMap((from) => unitStatuses.map((to) => [from, to] as const));
const forbidden = pairs.filter(
  ([from, to]) => from !== to && !edges.some(([one, other]) => one === from && other === to),
);

describe('the lifecycle of a unit’s status', () => {
  test.each(edges)('leads from %s to %s', (from, to) => {
    expect(press(from, to)).toEqual({
      ok: true,
      value: { type: 'unit.statusChanged', from, to, by: 'UNIT' },
    });
  });

  test.each(forbidden)('does not lead from %s to %s', (from, to) => {
    const refused = press(from, to);

    expect(refused).toMatchObject({ ok: false });
    expect(!refused.ok && refused.refusal.code).toBe(
      statusesByOtherMeans.includes(to) ? 'unit.statusByOtherMeans' : 'unit.statusNotNow',
    );
  });

  test('can be forced along every edge that is forbidden to the crew, but for shifts and alarms', () => {
    const forced = forbidden.filter(([, to]) => !statusesByOtherMeans.includes(to));

    expect(forced.filter(([from, to]) => !press(from, to, true).ok)).toEqual([]);
    expect(press('TRANSPORT', 'OFF_DUTY', true)).toMatchObject({
      refusal: { code: 'unit.statusByOtherMeans' },
    });
    console.log(
      `unit status: ${edges.length} edges walked, ${forbidden.length} refused, ${forced.length} forced`,
    );
  });

  test('says what each status leads to, once', () => {
    expect(statusLifecycle.map(({ from }) => from).toSorted()).toEqual([...unitStatuses].toSorted());
    expect(new Set(edges.map((edge) => edge.join())).size).toBe(edges.length);
  });

  test('finds a pressed status that is set already done: both of a crew may press at once', () => {
    expect(press('EN_ROUTE', 'EN_ROUTE')).toEqual({ ok: true, value: null });
  });
});
