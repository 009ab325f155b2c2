import { useZone } from '../../app/useZone.ts';
import { channelTitle } from '../../chat/channelTitle.ts';
import { useChat } from '../../chat/useChat.ts';
import { t } from '../../i18n/t.ts';
import type { PhotoContext } from '../PhotoContext.ts';

/**
 * Where a photo was shown, by its name so far as the reader may know that: a channel they are in, the whole zone's, a
 * team's; an incident they follow. Of others only the kind is said.
 */
export const usePlaceWords = (): ((place: PhotoContext) => string) => {
  const { feed } = useZone();
  const chat = useChat();
  const incidents = feed?.incidents.value ?? [];
  const channels = chat?.channels.value ?? [];
  const numberOf = (id: string): string | undefined => incidents.find((one) => one.id === id)?.number;
  const channelOf = (id: string): string | undefined => {
    const channel = channels.find((one) => one.id === id);
    if (channel !== undefined) return channelTitle(channel);
    // Its id says whose it is: the whole zone's, a team's, an incident's.
    if (id === 'Z') return channelTitle({ kind: 'ZONE_BROADCAST', title: '' });
    if (id.startsWith('S-')) return `${t('chat.kind.SERVICE')} ${id.slice(2)}`;
    return id.startsWith('I-') ? numberOf(id.slice(2)) : undefined;
  };
  return ({ kind, ref }) => {
    const name = kind === 'INCIDENT' ? numberOf(ref) : kind === 'CHANNEL' ? channelOf(ref) : undefined;
    return name === undefined || (kind !== 'INCIDENT' && kind !== 'CHANNEL')
      ? t(`photo.custody.to.${kind}`)
      : t(`photo.custody.toNamed.${kind}`, { name });
  };
};
