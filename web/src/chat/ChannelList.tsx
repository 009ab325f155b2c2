import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { ChannelRow } from './ChannelRow.tsx';
import type { ChatFeed } from './ChatFeed.ts';
import { NewChannelDialog } from './NewChannelDialog.tsx';
import { SearchHits } from './SearchHits.tsx';
import { useSearch } from './useSearch.ts';

/** One's channels: what is urgent first, then where somebody spoke last; and the search through all of them. */
export const ChannelList = ({
  chat,
  opened,
}: {
  readonly chat: ChatFeed | null;
  readonly opened: string | null;
}) => {
  const making = useSignal(false);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const search = useSearch(chat);
  const channels = chat?.channels.value ?? [];
  const load = chat?.load.value ?? 'loading';
  return (
    <section class="chat-list" aria-labelledby={id}>
      <div class="chat-list-head">
        <h2 id={id}>{t('chat.title')}</h2>
        <button
          type="button"
          class="button button-quiet"
          aria-label={t('chat.new.title')}
          onClick={() => {
            making.value = true;
          }}
        >
          <Icon name="square-pen" size="large" />
        </button>
      </div>
      <div class="chat-search">
        <Icon name="search" />
        <input
          type="search"
          class="input"
          aria-label={t('chat.search.label')}
          placeholder={t('chat.search.label')}
          value={search.text}
          onInput={(event) => search.ask(event.currentTarget.value)}
        />
      </div>
      <div class="scroller chat-list-scroller">
        {search.text.trim().length > 1 ? (
          <SearchHits search={search} channels={channels} />
        ) : channels.length > 0 ? (
          <ul
            ref={list}
            onKeyDown={(event) => {
              const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
              const rows = [...(list.current?.querySelectorAll<HTMLElement>('.channel-row') ?? [])];
              const at = rows.findIndex((row) => row.matches(':focus'));
              if (way === 0 || at === -1) return;
              event.preventDefault();
              event.stopPropagation();
              rows[at + way]?.focus();
            }}
          >
            {channels.map((channel) => (
              <ChannelRow key={channel.id} channel={channel} current={channel.id === opened} />
            ))}
          </ul>
        ) : load === 'loading' ? (
          <Skeleton rows={5} />
        ) : load === 'ready' ? (
          <p class="list-none">{t('chat.empty')}</p>
        ) : (
          <Notice kind={load === 'refused' ? 'info' : 'danger'} role="status">
            <p>{load === 'refused' ? refusalText(chat?.refusedCode.value ?? 'unknown') : t('chat.failed')}</p>
            {load === 'failed' && <Button onPress={() => chat?.look()}>{t('action.retry')}</Button>}
          </Notice>
        )}
      </div>
      {making.value && chat !== null && (
        <NewChannelDialog
          chat={chat}
          onClose={() => {
            making.value = false;
          }}
        />
      )}
    </section>
  );
};
