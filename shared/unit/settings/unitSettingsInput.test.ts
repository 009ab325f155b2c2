import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type UnitStatus, unitStatuses } from '../UnitStatus.ts';
import { defaultUnitSettings } from './defaultUnitSettings.ts';
import { pressedStatuses } from './pressedStatuses.ts';
import { statusIconOf } from './statusIconOf.ts';
import { type StatusIcon, statusIcons } from './statusIcons.ts';
import { UnitSettingsSchema } from './UnitSettingsSchema.ts';
import { unitSettingsInput } from './unitSettingsInput.ts';
import { usualStatusIcon } from './usualStatusIcon.ts';

const { version: _, ...usual } = defaultUnitSettings;
const takes = (statuses: unknown, input = unitSettingsInput): boolean =>
  v.safeParse(input, { ...usual, statuses }).success;

/** The statuses in any order, each with any picture of the set or none. */
const anyStatuses = fc
  .tuple(
    fc.shuffledSubarray([...unitStatuses], { minLength: unitStatuses.length }),
    fc.array(fc.option(fc.constantFrom(...statusIcons), { nil: undefined, freq: 2 }), {
      minLength: unitStatuses.length,
      maxLength: unitStatuses.length,
    }),
  )
  .map(([order, icons]) =>
    order.map((status, place) => {
      const icon = icons[place];
      return { status, labels: {}, radioCodes: [], ...(icon === undefined ? {} : { icon }) };
    }),
  );
type Statuses = readonly { readonly status: UnitStatus; readonly icon?: StatusIcon }[];

/** As a person would say the rule, apart from the schema's words for it. */
const right = (statuses: Statuses): boolean => {
  const shown = statuses.map(({ status, icon }) => icon ?? usualStatusIcon[status]);
  return (
    shown.every((one, place) => shown.indexOf(one) === place) &&
    statuses.every(({ status, icon }) => !(status === 'EMERGENCY' && icon !== undefined))
  );
};

test('a zone gives its statuses any order and any pictures, as long as no two are alike and the siren stays', () => {
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(anyStatuses, (statuses) => {
      if (right(statuses)) taken += 1;
      else refused += 1;
      expect(takes(statuses)).toBe(right(statuses));
    }),
    { numRuns: 400, seed: 20261122 },
  );
  console.log(`settings of statuses: ${taken} taken, ${refused} refused`);
  expect(Math.min(taken, refused)).toBeGreaterThan(20);
});

test('a picture of nobody’s set, two alike, or one for the emergency is refused; the usual is taken', () => {
  const one = (status: UnitStatus, icon: string) =>
    usual.statuses.map((setting) => (setting.status === status ? { ...setting, icon } : setting));
  expect(takes(usual.statuses)).toBe(true);
  expect(takes(one('TRANSPORT', 'car'))).toBe(true);
  for (const wrong of [
    one('TRANSPORT', 'skull'),
    one('TRANSPORT', '../car'),
    one('TRANSPORT', 'siren'),
    one('TRANSPORT', 'navigation'),
    one('EMERGENCY', 'coffee'),
  ])
    expect(takes(wrong)).toBe(false);
});

test('a stored picture of a later release keeps nobody from the settings', () => {
  const later = { ...defaultUnitSettings.statuses[3], icon: 'hovercraft' };
  const stored = { ...defaultUnitSettings, statuses: [later] };
  expect(v.parse(UnitSettingsSchema, stored).statuses[0]?.icon).toBe('flag');
});

test('what can be pressed is always there once, in the zone’s order as far as it decided', () => {
  fc.assert(
    fc.property(fc.subarray([...unitStatuses, null]), fc.boolean(), (some, back) => {
      const decided = back ? some.toReversed() : some;
      const shown = pressedStatuses(decided);
      expect(shown.toSorted()).toEqual(
        unitStatuses.filter((one) => one !== 'OFF_DUTY' && one !== 'EMERGENCY').toSorted(),
      );
      const named = decided.filter((one) => shown.some((status) => status === one));
      expect(shown.slice(0, named.length)).toEqual(named);
    }),
    { numRuns: 200, seed: 20261122 },
  );
  expect(pressedStatuses([])[0]).toBe('AVAILABLE_PATROL');
  expect(statusIconOf([{ status: 'EMERGENCY', icon: 'coffee' }], 'EMERGENCY')).toBe('siren');
});
