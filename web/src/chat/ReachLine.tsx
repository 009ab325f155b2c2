import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';
import { formatTime } from '../ui/time/formatTime.ts';
import type { ChannelPeople } from './Channel.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { type Reach, reachOf } from './sendState.ts';

/** More names than this are a number. */
const mostNames = 12;

const icons: Readonly<Record<Reach['how'], IconName>> = {
  confirmed: 'check-check',
  read: 'circle-dashed',
  delivered: 'circle-dashed',
  notReached: 'bell-off',
};

/** Who has confirmed, who has not, and who was not even reached: one line, each a word, a picture and a colour. */
export const ReachLine = ({
  message,
  people,
  me,
}: {
  readonly message: ChatMessage;
  readonly people: ChannelPeople | null;
  readonly me: string;
}) => {
  const { settings } = useClient();
  const all = reachOf(message, people);
  const confirmed = all.filter(({ how }) => how === 'confirmed');
  const count = message.acks.filter(({ personId }) => personId !== message.sender.personId).length;
  return (
    <p class="reach-line">
      <b>
        {people === null
          ? t('chat.confirmed', { count })
          : t('chat.confirmedOf', { count: confirmed.length, all: all.length })}
      </b>
      {all.length <= mostNames &&
        all.map((one) => (
          <span key={one.personId} class={`reach reach-${one.how}`}>
            <Icon name={icons[one.how]} />
            <span>
              {one.personId === me
                ? t('chat.youToo', { who: one.callSign ?? one.name })
                : (one.callSign ?? one.name)}
            </span>
            {one.at !== undefined && (
              <span class="number reach-at">{formatTime(one.at, settings.language.value, 'seconds')}</span>
            )}
            {one.how === 'notReached' && <span>{t('chat.notReached')}</span>}
            {(one.how === 'read' || one.how === 'delivered') && (
              <span class="unseen">{t('chat.notConfirmed')}</span>
            )}
          </span>
        ))}
    </p>
  );
};
