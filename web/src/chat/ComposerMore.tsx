import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { messagePriorities } from '../../../shared/chat/Message.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import '../app/choice.css';
import type { Channel } from './Channel.ts';
import type { Composing } from './useComposing.ts';
import type { PlaceSender } from './usePlaceSender.ts';

/** The less frequent ways to say something: how pressing it is, a place that moves, and later. */
export const ComposerMore = ({
  channel,
  composing,
  place,
  onClose,
}: {
  readonly channel: Channel;
  readonly composing: Composing;
  readonly place: PlaceSender;
  readonly onClose: () => void;
}) => {
  const id = useId();
  const later = useSignal('');
  const { draft } = composing;
  const may = (action: string): boolean => channel.allowedActions.includes(action);
  const at = later.value === '' ? null : new Date(later.value);
  return (
    <div class="composer-more">
      <fieldset class="choice">
        <legend>{t('chat.priority.title')}</legend>
        <div class="choice-options choice-short">
          {messagePriorities
            .filter((one) => one !== 'URGENT' || may('URGENT'))
            .map((one) => (
              <label key={one} class="choice-option">
                <input
                  type="radio"
                  name={id}
                  checked={draft.priority === one}
                  onChange={() => composing.setPriority(one)}
                />
                <span>{t(`chat.priority.${one}`)}</span>
              </label>
            ))}
        </div>
        {draft.priority === 'URGENT' && <p class="field-hint">{t('chat.priority.urgentMeans')}</p>}
      </fieldset>
      <div class="composer-ways">
        <Button
          icon="map-pin"
          onPress={() => {
            void place.send();
            onClose();
          }}
        >
          {t('chat.sendPlace')}
        </Button>
        <Button
          icon="locate"
          onPress={() => {
            void place.send(true);
            onClose();
          }}
        >
          {t('chat.sendLivePlace')}
        </Button>
      </div>
      {may('SCHEDULE') && (
        <div class="composer-later">
          <label for={`${id}-later`}>{t('chat.later.at')}</label>
          <input
            id={`${id}-later`}
            class="input"
            type="datetime-local"
            value={later.value}
            onInput={(event) => {
              later.value = event.currentTarget.value;
            }}
          />
          <Button
            icon="calendar-clock"
            blockedBy={at === null || draft.text.trim() === '' ? `${id}-why` : undefined}
            onPress={() => {
              if (at === null) return;
              const { priority } = draft;
              void composing
                .send({ kind: 'TEXT', text: draft.text.trim(), priority, sendAt: at.toISOString() })
                .then(() => composing.write(''));
              onClose();
            }}
          >
            {t('chat.later.plan')}
          </Button>
          <p class="field-hint" id={`${id}-why`}>
            {t('chat.later.hint')}
          </p>
        </div>
      )}
    </div>
  );
};
