import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import type { OutboxItem } from '../offline/OutboxItem.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { MessageText } from './MessageText.tsx';
import { saidIn } from './saidIn.ts';

/** What this device has still to say, or was told no: nothing of it is lost, and it says why. */
export const QueuedRow = ({ item }: { readonly item: OutboxItem }) => {
  const { settings } = useClient();
  const { outbox } = useLiveZone();
  const input = saidIn(item) ?? {};
  const refused = item.state === 'refused';
  const text = typeof input.text === 'string' ? input.text : '';
  return (
    <li class="message message-own" data-key={String(input.messageId)} data-queued={item.state}>
      <div class={refused ? 'bubble bubble-refused' : 'bubble bubble-queued'}>
        {input.kind === 'PHOTO' && (
          <p class="bubble-priority">
            <Icon name="camera" /> {t('chat.photo')}
          </p>
        )}
        {input.kind === 'PLACE' && (
          <p class="bubble-priority">
            <Icon name="map-pin" /> {t('chat.place')}
          </p>
        )}
        {text !== '' && <MessageText message={{ text }} />}
        <p class="bubble-foot">
          <span class="number">{formatTime(item.madeAt, settings.language.value, 'seconds')}</span>
          <span class="send-state" data-state={item.state}>
            <Icon name={refused ? 'triangle-alert' : 'clock'} />
            {t(refused ? 'chat.state.refused' : 'chat.state.queued')}
          </span>
        </p>
        {refused && (
          <>
            <p class="bubble-why">
              {refusalText(item.refusal?.code ?? 'unknown', item.refusal?.params)} ({item.refusal?.code})
            </p>
            <p class="bubble-acts">
              <Button icon="refresh-cw" onPress={() => void outbox.retry(item.id)}>
                {t('action.retry')}
              </Button>
              <Button icon="trash-2" onPress={() => void outbox.remove(item.id, 'MISTAKE')}>
                {t('chat.dropIt')}
              </Button>
            </p>
          </>
        )}
      </div>
    </li>
  );
};
