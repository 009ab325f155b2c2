import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { Channel } from './Channel.ts';
import { channelTitle } from './channelTitle.ts';
import { goToMessage } from './goToMessage.ts';
import type { ChatSearch } from './useSearch.ts';

/** What was found in one's channels, newest first; each leads to its place in its channel. */
export const SearchHits = ({
  search,
  channels,
}: {
  readonly search: ChatSearch;
  readonly channels: readonly Channel[];
}) => {
  const { href, settings } = useClient();
  const { config } = useZone();
  const { answer } = search;
  const say = (words: string) => (
    <p class="list-none" role="status">
      {words}
    </p>
  );
  if (answer === null) return say(t('chat.search.busy'));
  if (answer.kind === 'failed') return say(t('chat.search.failed'));
  if (answer.kind === 'refused') return say(refusalText(answer.code));
  if (answer.messages.length === 0) return say(t('chat.search.none'));
  const titles = new Map(channels.map((channel) => [channel.id, channelTitle(channel)]));
  return (
    <>
      <p class="unseen" role="status">
        {t('chat.search.found', { count: answer.messages.length })}
      </p>
      <ul>
        {answer.messages.map((message) => (
          <li key={message.id}>
            <a
              class="channel-row hit-row"
              href={href({ kind: 'channel', zone: config.code, id: message.channelId })}
              onClick={() => goToMessage(message)}
            >
              <b class="channel-title" dir="auto">
                <ZoneText>{titles.get(message.channelId) ?? ''}</ZoneText>
              </b>
              <span class="channel-time number">
                {formatTime(message.at, settings.language.value, 'moment')}
              </span>
              <span class="hit-text" dir="auto">
                <ZoneText>{`${message.sender.name}: ${message.text ?? ''}`}</ZoneText>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {answer.cut && <p class="list-none">{t('chat.search.cut')}</p>}
    </>
  );
};
