import * as v from 'valibot';
import { type ChatSettings, defaultChatSettings } from '../../../../shared/chat/settings/ChatSettings.ts';
import { ChatSettingsSchema } from '../../../../shared/chat/settings/ChatSettingsSchema.ts';
import { kept } from '../../../../shared/retention/kept.ts';

/** What the zone decided about talking, beside what it decided about units: in the operations table. */
export const chatSettingsKey = { pk: 'SETTINGS#CHAT', sk: 'SETTINGS' } as const;

export const chatSettingsItem = (settings: ChatSettings, at: string) =>
  kept('STAFF_5', at, { ...chatSettingsKey, kind: 'CHAT_SETTINGS', schema: 1, ...settings }, { open: true });

/** A stored item as settings; without one, what holds where nothing was decided. */
export const chatSettingsOf = (item: Readonly<Record<string, unknown>> | undefined): ChatSettings =>
  item === undefined ? defaultChatSettings : v.parse(ChatSettingsSchema, item);
