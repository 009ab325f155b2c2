import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaultUnitSettings } from '../../../shared/unit/settings/defaultUnitSettings.ts';
import { unitSettingsInput } from '../../../shared/unit/settings/unitSettingsInput.ts';
import { draftOf, settingsOf } from './FleetDraft.ts';

const draft = draftOf(defaultUnitSettings);
const withCodes = (...codes: readonly string[]) => ({
  ...draft,
  statuses: draft.statuses.map((one, place) => ({ ...one, codes: codes[place] ?? '' })),
});

test('what was not touched is what it was, and what the form takes the zone takes', () => {
  const { version: _, ...before } = defaultUnitSettings;
  const typed = { ...withCodes('1 A1', '2'), escalate: ' 45 ' };

  expect(settingsOf(draft, defaultUnitSettings)).toEqual(before);
  const settings = settingsOf(typed, defaultUnitSettings);
  expect(settings).toMatchObject({ alertEscalateSeconds: 45 });
  expect(settings?.statuses.map(({ radioCodes }) => radioCodes).slice(0, 3)).toEqual([
    ['1', 'A1'],
    ['2'],
    [],
  ]);
  expect(v.safeParse(unitSettingsInput, settings).success).toBe(true);
});

test('a picture that was chosen goes along, and the usual one is nobody’s choice', () => {
  const chosen = {
    ...draft,
    statuses: draft.statuses.map((one) =>
      one.status === 'TRANSPORT' ? { ...one, icon: 'car' as const } : one,
    ),
  };
  const settings = settingsOf(chosen, defaultUnitSettings);
  expect(settings?.statuses.filter(({ icon }) => icon !== undefined)).toMatchObject([
    { status: 'TRANSPORT', icon: 'car' },
  ]);
  expect(v.safeParse(unitSettingsInput, settings).success).toBe(true);
});

test.each([
  ['a code twice', withCodes('1', '1')],
  ['a code that is none', withCodes('één')],
  ['six codes', withCodes('1 2 3 4 5 6')],
  ['no number', { ...draft, repeat: 'x' }],
  ['too soon', { ...draft, escalate: '9' }],
  ['too late', { ...draft, lone: '241' }],
])('%s is not sent', (_, typed) => {
  expect(settingsOf(typed, defaultUnitSettings)).toBeNull();
});
