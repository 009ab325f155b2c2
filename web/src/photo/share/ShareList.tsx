import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useZone } from '../../app/useZone.ts';
import type { Channel } from '../../chat/Channel.ts';
import type { ChatFeed } from '../../chat/ChatFeed.ts';
import { channelTitle } from '../../chat/channelTitle.ts';
import { t } from '../../i18n/t.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import type { PhotoView } from '../photoSchemas.ts';
import { ShareChannels } from './ShareChannels.tsx';
import { ShareIncidents } from './ShareIncidents.tsx';
import { shareTargets } from './shareTargets.ts';
import { typesHere } from './typesHere.ts';
import { waitingShares } from './waitingShares.ts';

const targets = 'input, .photo-share .button';

/** The places a photo can be shown in, by what is typed; the arrows go through them, Enter takes one. */
export const ShareList = ({
  photo,
  chat,
  typed,
  onChannel,
  onIncident,
  children,
}: {
  readonly photo: PhotoView;
  /** Null while it is not here, and where there is none. */
  readonly chat: ChatFeed | null;
  readonly typed: Signal<string>;
  readonly onChannel: (channel: Channel) => void;
  readonly onIncident: (incident: IncidentView) => void;
  /** What went wrong, if anything did. */
  readonly children?: ComponentChildren;
}) => {
  const { chat: door, feed, outbox } = useZone();
  const body = useRef<HTMLDivElement>(null);
  // Back from a channel: what had the focus there is gone.
  useLayoutEffect(() => {
    body.current?.querySelector<HTMLElement>(typesHere() ? 'input' : '.photo-share .button')?.focus();
  }, []);
  const waiting = waitingShares(outbox?.items.value ?? [], photo.id);
  const found = shareTargets(
    { context: photo.context, sharedTo: [...photo.sharedTo, ...waiting] },
    chat?.channels.value ?? [],
    feed?.incidents.value ?? [],
    typed.value,
    channelTitle,
  );
  const sought = typed.value.trim() !== '';
  const step = (event: KeyboardEvent): void => {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = [...(body.current?.querySelectorAll<HTMLElement>(targets) ?? [])];
    const next = all[all.findIndex((one) => one.matches(':focus')) + way];
    if (way === 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows go through what in it has the focus
    <div class="dialog-body" ref={body} onKeyDown={step}>
      {children}
      <p>{t('photo.share.words')}</p>
      <div class="photo-share-find">
        <Icon name="search" />
        <input
          type="search"
          class="input"
          autofocus={typesHere()}
          aria-label={t('photo.share.find')}
          placeholder={t('photo.share.find')}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </div>
      {door !== undefined && (
        <ShareChannels chat={chat} channels={found.channels} sought={sought} onChoose={onChannel} />
      )}
      <ShareIncidents incidents={found.incidents} sought={sought} onChoose={onIncident} />
    </div>
  );
};
