import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { AlertStage } from './alertStage.ts';

/** How long until the sound comes again and until the desk is called; says so when the device is silent. */
export const AlertBar = ({ stage }: { readonly stage: AlertStage }) => {
  const { sound } = useField();
  return (
    <div class="alert-bar">
      <p class="alert-times">
        <span>
          <Icon name="volume-2" />
          {sound.unlocked.value
            ? stage.repeatsIn === null
              ? t('road.alert.repeated')
              : t('road.alert.repeats', { count: stage.repeatsIn })
            : t('road.alert.mute')}
        </span>
        <span>
          {stage.escalatesIn === null ? (
            <b>{t('road.alert.escalated')}</b>
          ) : (
            <>
              {t('road.alert.escalates')} <b class="number">{stage.escalatesIn} s</b>
            </>
          )}
        </span>
      </p>
      <div class="alert-track">
        <span style={`inline-size: ${(stage.gone * 100).toFixed(1)}%`} />
      </div>
    </div>
  );
};
