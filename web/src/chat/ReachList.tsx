import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { ChannelPeople } from './Channel.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { reachOf } from './sendState.ts';

/** Whom a message reached, one by one, where there are few enough of them to be counted so. */
export const ReachList = ({
  message,
  people,
}: {
  readonly message: ChatMessage;
  readonly people: ChannelPeople | null;
}) => {
  const { settings } = useClient();
  if (people === null || people.marks.length === 0) return <p class="field-hint">{t('chat.tooMany')}</p>;
  return (
    <section class="reach-list">
      <h3>{t('chat.reached')}</h3>
      <ul>
        {reachOf(message, people).map((one) => (
          <li key={one.personId} class={`reach-${one.how}`}>
            <b>{one.callSign}</b>
            <span>{one.name}</span>
            <span class="reach-how">
              <Icon
                name={
                  one.how === 'notReached' ? 'bell-off' : one.how === 'delivered' ? 'check' : 'check-check'
                }
              />
              {t(`chat.reach.${one.how}`)}
              {one.at !== undefined && ` ${formatTime(one.at, settings.language.value, 'seconds')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
