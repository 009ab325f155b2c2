import type { ChannelKind } from '../../../../shared/chat/ChannelKind.ts';
import type { ChatSettings, QuickReply } from '../../../../shared/chat/settings/ChatSettings.ts';

/** A quick reply in the form; its key stays with it when it moves. */
export interface ReplyDraft extends QuickReply {
  readonly key: number;
}

/** The settings as somebody is typing them. */
export interface ChatSettingsDraft {
  readonly replies: readonly ReplyDraft[];
  readonly offDuty: readonly ChannelKind[];
  readonly days: string;
  readonly repeat: string;
}

export const replyLanguages = ['nl', 'fr', 'de', 'en'] as const;
/** As many as a zone may have (chatSettingsInput). */
export const mostReplies = 12;

export const draftOf = (settings: ChatSettings): ChatSettingsDraft => ({
  replies: settings.quickReplies.map((reply, key) => ({ key, ...reply })),
  offDuty: settings.offDuty,
  days: String(settings.retentionDays),
  repeat: String(settings.urgentRepeatSeconds),
});

const within = (text: string, least: number, most: number): number | null =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most ? Number(text) : null;

/**
 * What was typed as settings; null where the zone would not take it (chatSettingsInput). A reply without a word in any
 * language is left out: somebody added a row and thought better of it.
 */
export const settingsOf = ({
  replies,
  offDuty,
  days,
  repeat,
}: ChatSettingsDraft): Omit<ChatSettings, 'version'> | null => {
  const retentionDays = within(days, 1, 30);
  const urgentRepeatSeconds = within(repeat, 60, 900);
  const quickReplies = replies
    .map(({ nl, fr, de, en }) => ({ nl: nl.trim(), fr: fr.trim(), de: de.trim(), en: en.trim() }))
    .filter((reply) => replyLanguages.some((language) => reply[language] !== ''));
  const whole = quickReplies.every((reply) => replyLanguages.every((language) => reply[language] !== ''));
  if (retentionDays === null || urgentRepeatSeconds === null || !whole) return null;
  return { quickReplies, offDuty, retentionDays, urgentRepeatSeconds };
};
