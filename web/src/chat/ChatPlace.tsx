import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { ChannelList } from './ChannelList.tsx';
import { ChannelPane } from './ChannelPane.tsx';
import { NotInChannel } from './NotInChannel.tsx';
import { useChat } from './useChat.ts';
import './chatPlace.css';
import './channelList.css';
import './channelHead.css';
import './urgentCard.css';
import './messageList.css';
import './bubble.css';
import './messagePlace.css';
import './scheduled.css';
import './composer.css';
import './chatDialogs.css';
import './chatSizes.css';

/** One's channels with the opened one beside them where there is room; elsewhere one of the two. */
export const ChatPlace = ({ id }: { readonly id: string | null }) => {
  const chat = useChat();
  const load = chat?.load.value ?? 'loading';
  const channel = id === null ? null : (chat?.channel(id).value ?? null);
  return (
    <div class="chat-place">
      <div class={id === null ? 'chat-panes' : 'chat-panes chat-opened'}>
        <ChannelList chat={chat} opened={id} />
        {id === null || chat === null ? (
          <div class="chat-none">{load === 'ready' && <p>{t('chat.choose')}</p>}</div>
        ) : channel !== null ? (
          <ChannelPane key={id} chat={chat} channel={channel} />
        ) : load === 'loading' ? (
          <Skeleton rows={6} />
        ) : load === 'ready' ? (
          <NotInChannel key={id} chat={chat} id={id} />
        ) : (
          <div class="chat-none">
            <Notice kind="info" role="status">
              <p>
                {load === 'refused' ? refusalText(chat.refusedCode.value ?? 'unknown') : t('chat.failed')}
              </p>
            </Notice>
          </div>
        )}
      </div>
    </div>
  );
};
