import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import { createZoneRules } from './createZoneRules.ts';
import { statusIcon } from './statusIcon.ts';
import { statusOrder } from './statusOrder.ts';

// The page has these shapes and no others.
beforeEach(() => {
  vi.stubGlobal('document', { getElementById: (id: string) => (id === 'icon-footprints' ? {} : null) });
});
afterEach(() => vi.unstubAllGlobals());

const said = {
  waze: 'JUNCTION',
  alertRepeatSeconds: 15,
  alertEscalateSeconds: 30,
  loneCheckMinutes: 20,
  statuses: [
    {
      status: 'AVAILABLE_PATROL',
      icon: 'footprints',
      labels: { nl: 'Beschikbaar', fr: null, de: null, en: null },
    },
    { status: 'HOVERING', icon: 'hovercraft', labels: {} },
  ],
};

const open = (answers: readonly unknown[], kept: Record<string, string> = {}) => {
  const items = new Map(Object.entries(kept));
  const later: (() => void)[] = [];
  const told: (() => void)[] = [];
  const left = [...answers];
  const rules = createZoneRules({
    zone: '5449',
    ask: async () => {
      const next = left.shift();
      return next === undefined ? refused({ kind: 'unreachable' }) : accepted({ unitSettings: next });
    },
    storage: {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
    },
    after: (_ms, run) => void later.push(run),
    hear: (changed) => void told.push(changed),
  });
  return { rules, items, later, told };
};

const settled = () => new Promise((done) => setTimeout(done, 0));

test('what the zone says is taken, and kept for a start without a link', async () => {
  const { rules, items } = open([said]);
  await settled();
  expect(rules.value?.waze).toBe('JUNCTION');
  expect(open([], Object.fromEntries(items)).rules.value?.waze).toBe('JUNCTION');
});

test('nothing is known, so nothing may leave, until the zone has answered; it is asked again', async () => {
  const { rules, later } = open([]);
  await settled();
  expect(rules.value).toBeNull();
  expect(later).toHaveLength(1);
});

test('a policy this client does not know counts as not said', async () => {
  const { rules } = open([{ ...said, waze: 'EVERYTHING' }]);
  await settled();
  expect(rules.value).toBeNull();
});

test('what the zone decides anew is taken at once, in its order and with its pictures; what is unknown here is left alone', async () => {
  const first = { ...said, statuses: [] };
  const { rules, told } = open([first, said]);
  await settled();
  expect([statusIcon(rules.value, 'AVAILABLE_PATROL'), statusOrder(rules.value)[1]]).toEqual([
    'circle-check',
    'EN_ROUTE',
  ]);
  for (const tell of told) tell();
  await settled();
  expect(statusIcon(rules.value, 'AVAILABLE_PATROL')).toBe('footprints');
  expect(rules.value?.statuses[1]).toMatchObject({ status: null, icon: null });
  expect(statusOrder(rules.value)).toHaveLength(7);
});
