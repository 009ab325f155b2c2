import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defaultChatSettings } from '../../../../shared/chat/settings/ChatSettings.ts';
import { chatSettingsInput } from '../../../../shared/chat/settings/ChatSettingsSchema.ts';
import { type ChatSettingsDraft, draftOf, settingsOf } from './ChatSettingsDraft.ts';

const draft = draftOf(defaultChatSettings);
const { version: _, ...untouched } = defaultChatSettings;
const reply = { key: 9, nl: 'Ik bel', fr: 'J’appelle', de: 'Ich rufe an', en: 'Calling' };

describe('the zone’s rules for talking, as typed', () => {
  test('come back as they were when nobody touches them', () => {
    expect(settingsOf(draft)).toEqual(untouched);
  });

  test('leave out a row in which nobody wrote anything', () => {
    const empty = { key: 9, nl: '', fr: ' ', de: '', en: '' };
    expect(settingsOf({ ...draft, replies: [...draft.replies, empty] })).toEqual(untouched);
  });

  const wrong: readonly Partial<ChatSettingsDraft>[] = [
    { days: '0' },
    { days: '31' },
    { days: 'een' },
    { repeat: '59' },
    { repeat: '901' },
    { repeat: '' },
    ...(['nl', 'fr', 'de', 'en'] as const).map((language) => ({ replies: [{ ...reply, [language]: ' ' }] })),
  ];

  test('are not sent where the zone would refuse them, and what is sent it takes', () => {
    const sent = wrong.filter((typed) => settingsOf({ ...draft, ...typed }) !== null);
    console.log(`chat settings: N=${wrong.length} wrong drafts`);
    expect(sent).toEqual([]);
    // Positive control: the borders themselves, by the zone's own schema.
    for (const typed of [
      { days: '1', repeat: '60' },
      { days: '30', repeat: ' 900 ', replies: [reply] },
    ])
      expect(v.is(chatSettingsInput, settingsOf({ ...draft, ...typed }))).toBe(true);
  });
});
