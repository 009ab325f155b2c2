import { t } from '../i18n/t.ts';
import type { IconName } from '../ui/icon/iconNames.ts';
import type { Channel, ChannelKind } from './Channel.ts';

/** An incident's number, before its words: in a narrow list only the words help. */
const number = /^\d{4}-\d{4}-\d{6} (?=.)/;

/** What a channel is called; the broadcast has no name of its own. */
export const channelTitle = ({ kind, title }: Pick<Channel, 'kind' | 'title'>): string =>
  title === '' ? t(`chat.kind.${kind}`) : kind === 'INCIDENT' ? title.replace(number, '') : title;

/** What stands before a channel that is no incident's. */
export const channelIcon: Readonly<Record<ChannelKind, IconName>> = {
  DIRECT: 'user',
  GROUP: 'users',
  SERVICE: 'shield',
  ZONE_BROADCAST: 'megaphone',
  INCIDENT: 'siren',
};
