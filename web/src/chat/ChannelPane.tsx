import { useSignal } from '@preact/signals';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import type { Channel } from './Channel.ts';
import { ChannelHead } from './ChannelHead.tsx';
import type { ChatAsk } from './ChatAsk.ts';
import type { ChatFeed } from './ChatFeed.ts';
import { Composer } from './Composer.tsx';
import { MessageDialogs } from './MessageDialogs.tsx';
import { MessageList } from './MessageList.tsx';
import { ScheduledList } from './ScheduledList.tsx';
import { UrgentCard } from './UrgentCard.tsx';
import { useComposing } from './useComposing.ts';

/** An own urgent message keeps saying who has not confirmed it for this long, ms. */
const ownUrgentMs = 4 * 3_600_000;

/** One channel: what it is, what is urgent in it until it is confirmed, what was said, and what one says. */
export const ChannelPane = ({ chat, channel }: { readonly chat: ChatFeed; readonly channel: Channel }) => {
  const opened = useMemo(() => chat.open(channel.id), [chat, channel.id]);
  useEffect(() => opened.close, [opened]);
  const asked = useSignal<ChatAsk | null>(null);
  const ask = useCallback(
    (next: ChatAsk) => {
      asked.value = next;
    },
    [asked],
  );
  const composing = useComposing(chat, channel, opened);
  const messages = opened.messages.value;
  const people = opened.people.value;
  const load = opened.load.value;
  const pinned = useMemo(() => {
    const mine = messages.filter(
      (one) =>
        one.priority === 'URGENT' &&
        one.sender.personId === chat.me() &&
        one.deletedAt === undefined &&
        Date.now() - Date.parse(one.at) < ownUrgentMs &&
        one.acks.length < channel.memberCount - 1,
    );
    return [...channel.urgent, ...mine.slice(-1)];
  }, [messages, channel, chat]);
  return (
    <section class="chat-channel" aria-labelledby="channel-title" data-channel-open={channel.id}>
      <ChannelHead
        channel={channel}
        people={people}
        onPeople={() => {
          asked.value = { kind: 'people' };
        }}
      />
      {pinned.map((message) => (
        <UrgentCard key={message.id} chat={chat} message={message} people={people} />
      ))}
      {load === 'loading' && <Skeleton rows={5} />}
      {(load === 'failed' || load === 'refused') && (
        <div class="chat-none">
          <Notice kind="danger" role="alert">
            <p>{load === 'failed' ? t('chat.failed') : refusalText(opened.refusedCode.value ?? 'unknown')}</p>
          </Notice>
        </div>
      )}
      {(load === 'ready' || opened.queued.value.length > 0) && (
        <MessageList chat={chat} channel={channel} opened={opened} onAsk={ask} />
      )}
      <ScheduledList chat={chat} messages={opened.scheduled.value} />
      {channel.allowedActions.includes('POST') ? (
        <Composer chat={chat} channel={channel} people={people} composing={composing} />
      ) : (
        <p class="chat-closed">
          <Icon name="lock" />
          {t(channel.state === 'READ_ONLY' ? 'chat.readOnly' : 'chat.leadersPost')}
        </p>
      )}
      {asked.value !== null && (
        <MessageDialogs
          chat={chat}
          channel={channel}
          people={people}
          messages={messages}
          asked={asked.value}
          composing={composing}
          onClose={() => {
            asked.value = null;
          }}
        />
      )}
    </section>
  );
};
