import { useId } from 'preact/hooks';
import type { Channel } from '../../chat/Channel.ts';
import type { ChatFeed } from '../../chat/ChatFeed.ts';
import { channelIcon, channelTitle } from '../../chat/channelTitle.ts';
import { refusalText } from '../../i18n/refusalText.ts';
import { t } from '../../i18n/t.ts';
import { ZoneText } from '../../incident/ZoneText.tsx';
import { PriorityBadge } from '../../ui/badge/PriorityBadge.tsx';
import { Icon } from '../../ui/icon/Icon.tsx';
import { Skeleton } from '../../ui/skeleton/Skeleton.tsx';

/** The channels a photo can be shown in. @param chat null while it is not here; @param sought they are by what was typed. */
export const ShareChannels = ({
  chat,
  channels,
  sought,
  onChoose,
}: {
  readonly chat: ChatFeed | null;
  readonly channels: readonly Channel[];
  readonly sought: boolean;
  readonly onChoose: (channel: Channel) => void;
}) => {
  const id = useId();
  const load = chat?.load.value ?? 'loading';
  return (
    <section class="photo-share-part" aria-labelledby={id}>
      <h3 id={id}>{t('photo.share.channels')}</h3>
      {channels.length > 0 ? (
        <ul class="photo-share">
          {channels.map((channel) => (
            <li key={channel.id}>
              <button type="button" class="button" data-share={channel.id} onClick={() => onChoose(channel)}>
                {channel.priority === undefined ? (
                  <Icon name={channelIcon[channel.kind]} />
                ) : (
                  <PriorityBadge priority={channel.priority} />
                )}
                <span class="photo-share-name">
                  <b dir="auto">
                    <ZoneText>{channelTitle(channel)}</ZoneText>
                  </b>
                  <span>
                    {t(`chat.kind.${channel.kind}`)} ·{' '}
                    {t('photo.share.people', { count: channel.memberCount })}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : load === 'loading' ? (
        <Skeleton rows={2} />
      ) : (
        <p class="photo-share-none">
          {load === 'refused'
            ? refusalText(chat?.refusedCode.value ?? 'unknown')
            : t(
                load === 'failed' ? 'chat.failed' : sought ? 'photo.share.notFound' : 'photo.share.noChannel',
              )}
        </p>
      )}
    </section>
  );
};
