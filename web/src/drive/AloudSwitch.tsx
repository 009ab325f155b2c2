import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { aloudChoice } from './aloudChoice.ts';
import { browserVoice } from './browserVoice.ts';

/** Whether important and urgent messages of one's incident are read aloud while driving; says so where the device cannot. */
export const AloudSwitch = () => {
  const { say } = useField();
  const on = aloudChoice.on.value;
  return (
    <button
      type="button"
      class="button aloud-switch"
      role="switch"
      aria-checked={on}
      onClick={() => {
        if (on) {
          browserVoice.stop();
          aloudChoice.set(false);
        } else if (browserVoice.can) aloudChoice.set(true);
        else say(t('road.drive.noVoice'));
      }}
    >
      <span>{t('road.drive.aloud')}</span>
      <b aria-hidden="true">{t(on ? 'road.drive.aloudOn' : 'road.drive.aloudOff')}</b>
    </button>
  );
};
