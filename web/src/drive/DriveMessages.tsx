import { useEffect } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import type { ChatFeed } from '../chat/ChatFeed.ts';
import type { ChatMessage } from '../chat/ChatMessage.ts';
import { MessageText } from '../chat/MessageText.tsx';
import { useChat } from '../chat/useChat.ts';
import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { browserVoice } from './browserVoice.ts';
import { spokenWords } from './spokenWords.ts';
import { useDriveMessages } from './useDriveMessages.ts';
import { useZoneLanguage } from './useZoneLanguage.ts';
import './driveMessages.css';

/** As many replies as are taken in at a glance. */
const most = 3;

/**
 * What was said in the incident's channel that a driver must know, one at a time, and the zone's replies of one press.
 * A reply to something urgent also confirms it. Whoever wants to, hears it (aloudChoice).
 */
export const DriveMessages = ({ incidentId }: { readonly incidentId: string }) => {
  const { settings } = useClient();
  const { say, heed } = useField();
  const chat = useChat();
  const language = useZoneLanguage();
  const waiting = useDriveMessages(chat, incidentId, (message) => {
    const about = `${t(`chat.priority.${message.priority}`)}, ${senderOf(message)}.`;
    browserVoice.say(about, settings.language.peek());
    const { words, language: voice } = spokenWords(message, chat?.quickReplies.peek() ?? [], language);
    if (words !== '') browserVoice.say(words, voice);
    else if (message.kind !== 'TEXT') browserVoice.say(wordsOf(message), settings.language.peek());
  });
  useEffect(() => browserVoice.stop, []);
  const [message] = waiting;
  if (chat === null || message === undefined) return null;
  const { channelId, priority } = message;
  const mayPost = chat.channel(channelId).value?.allowedActions.includes('POST') ?? false;
  const understood = t('chat.understood');
  const replies = chat.quickReplies.value
    .map((reply) => reply[language])
    .filter((reply) => reply !== understood)
    .slice(0, most);
  const answer = async (text: string): Promise<void> => {
    navigator.vibrate?.(20);
    browserVoice.stop();
    if (text === '' || priority === 'URGENT') void confirm(chat, message);
    if (text === '') return;
    const outcome = await chat.post({ channelId, kind: 'TEXT', text, replyTo: message.id });
    if (outcome.kind === 'accepted' || outcome.kind === 'queued') {
      if (priority !== 'URGENT') void confirm(chat, message);
      say(t('road.drive.answered', { text }));
    } else await heed(Promise.resolve(outcome));
  };
  return (
    <section class={`drive-message drive-message-${priority}`} aria-label={t('chat.message')}>
      <p class="drive-message-head">
        <Icon name="megaphone" />
        <b>{t(`chat.priority.${priority}`)}</b>
        <span>{senderOf(message)}</span>
        {waiting.length > 1 && (
          <span class="drive-message-more">{t('chat.moreUrgent', { count: waiting.length - 1 })}</span>
        )}
      </p>
      <div class="drive-message-words">
        <MessageText message={{ text: wordsOf(message) }} />
      </div>
      <div class="drive-message-acts">
        <Button kind="primary" onPress={() => void answer('')}>
          {understood}
        </Button>
        {mayPost &&
          replies.map((reply) => (
            <Button key={reply} attributes={{ lang: language }} onPress={() => void answer(reply)}>
              {reply}
            </Button>
          ))}
      </div>
    </section>
  );
};

const senderOf = ({ sender }: ChatMessage): string => sender.callSign ?? sender.name;

/** Of a photo or a place at least that it is one: a driver looks at it later. */
const wordsOf = ({ kind, text = '', place }: ChatMessage): string => {
  if (text !== '' || kind === 'TEXT') return text;
  return kind === 'PHOTO' ? t('chat.photo') : [t('chat.place'), place?.label].filter(Boolean).join(': ');
};

/** Urgent ones are confirmed by name; on an important one it is the sign for it. */
const confirm = (chat: ChatFeed, message: ChatMessage): Promise<unknown> =>
  message.priority === 'URGENT' ? chat.acknowledge(message) : chat.react(message, 'UNDERSTOOD');
