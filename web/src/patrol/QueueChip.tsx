import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { useField } from './useField.ts';
import './fieldChips.css';

/** How many of this device's messages the zone does not have yet; opens the drawer with them. */
export const QueueChip = () => {
  const { outbox, drawer } = useField();
  const refused = outbox.refused.value;
  const waiting = outbox.waiting.value + outbox.busy.value;
  const level = refused > 0 ? 'refused' : waiting > 0 ? 'waiting' : 'empty';
  return (
    <button
      type="button"
      class={`field-chip queue-${level}`}
      data-queue={waiting}
      aria-expanded={drawer.value}
      onClick={() => {
        drawer.value = !drawer.value;
      }}
    >
      <Icon name={refused > 0 ? 'triangle-alert' : 'inbox'} />
      <span class="chip-words">
        {refused > 0 ? t('queue.refused', { count: refused }) : t('queue.waiting', { count: waiting })}
      </span>
      {level !== 'empty' && (
        <b class="chip-count" aria-hidden="true">
          {refused > 0 ? refused : waiting}
        </b>
      )}
    </button>
  );
};
