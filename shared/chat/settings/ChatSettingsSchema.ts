import * as v from 'valibot';
import { line } from '../../kernel/text.ts';
import { channelKinds } from '../ChannelKind.ts';
import type { ChatSettings } from './ChatSettings.ts';

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const words = line(40);

const fields = {
  quickReplies: v.pipe(
    v.array(v.strictObject({ nl: words, fr: words, de: words, en: words })),
    v.maxLength(12),
  ),
  offDuty: v.pipe(
    v.array(v.picklist(channelKinds)),
    v.check((kinds) => new Set(kinds).size === kinds.length, 'kind.twice'),
  ),
  // Longer than the class of retention allows cannot be decided; shorter can.
  retentionDays: whole(1, 30),
  urgentRepeatSeconds: whole(60, 900),
};

/** `ChatSettingsInput` of the API. */
export const chatSettingsInput: v.GenericSchema<unknown, Omit<ChatSettings, 'version'>> = v.strictObject(
  fields,
);

/** Settings as stored. */
export const ChatSettingsSchema: v.GenericSchema<unknown, ChatSettings> = v.object({
  ...fields,
  version: v.number(),
});
