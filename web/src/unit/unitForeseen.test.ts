import { expect, test } from 'vitest';
import { fakeUnits } from '../../dev/fakeUnits.ts';
import type { OutboxItem } from '../offline/OutboxItem.ts';
import { unitForeseen } from './unitForeseen.ts';

const now = Date.UTC(2026, 10, 22, 22);
const [unit] = fakeUnits(now - 60_000, 'OO 05');
if (unit === undefined) throw new Error('no unit');
const me = { actor: { kind: 'PERSON', id: 'me', name: 'L. Fictiva' }, by: 'UNIT' } as const;

const item = (name: string, input: object, state: OutboxItem['state'] = 'waiting'): OutboxItem => ({
  id: name,
  order: 1,
  words: { name, params: {} },
  entity: 'unit:OO 05',
  command: { document: '', input: { unitId: 'OO 05', ...input }, entity: 'unit:OO 05' },
  envelope: JSON.parse(
    '{"commandId":"01J","deviceId":"device-1","deviceSeq":1,"tDevice":"2026-11-22T22:00:00Z"}',
  ),
  madeAt: now,
  size: 1,
  tries: 0,
  state,
  urgent: false,
});

test('a status pressed without a network shows at once, by the zone’s own rules, and keeps the zone’s version', () => {
  const after = unitForeseen(unit, [item('setStatus', { status: 'EN_ROUTE' })], me);
  expect(after.queued).toBe(true);
  expect(after.unit.status).toBe('EN_ROUTE');
  expect(after.unit.previous?.status).toBe(unit.status);
  expect(after.unit.version).toBe(unit.version);
});

test('several wait in their order; what the rules refuse and what the zone refused is not shown', () => {
  const pressed = [
    item('setStatus', { status: 'EN_ROUTE' }),
    item('setStatus', { status: 'ON_SCENE' }),
    item('setStatus', { status: 'OFF_DUTY' }),
  ];
  expect(unitForeseen(unit, pressed, me).unit.status).toBe('ON_SCENE');
  const refused = unitForeseen(unit, [item('setStatus', { status: 'EN_ROUTE' }, 'refused')], me);
  expect(refused).toEqual({ unit, queued: false });
});
