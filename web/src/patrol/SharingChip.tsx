import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { useField } from './useField.ts';
import './fieldChips.css';

/**
 * Whether this device's place is shared: always in sight while on duty, one tap to stop and one to go on
 * (web.md 3, G22). What a pause means is said at once.
 */
export const SharingChip = () => {
  const { units, positions, say } = useField();
  const unit = units.mine.value;
  if (unit === null) return null;
  const { kind } = positions.share.state.value;
  const paused = kind === 'paused' || unit.sharing === 'PAUSED';
  const state = paused ? 'PAUSED' : kind === 'denied' || kind === 'lost' ? kind : unit.sharing;
  const on = state === 'ON';
  return (
    <button
      type="button"
      class={`field-chip sharing-chip sharing-${on ? 'on' : 'off'}`}
      aria-pressed={on}
      onClick={() => {
        if (paused) {
          void positions.share.resume();
          say(t('sharing.resumed'));
        } else {
          void positions.share.pause('BREAK');
          say(t('sharing.consequence'), () => void positions.share.resume());
        }
      }}
    >
      <Icon name={on ? 'locate' : 'locate-off'} />
      <span class="chip-words">{t(`sharing.${state}`)}</span>
    </button>
  );
};
