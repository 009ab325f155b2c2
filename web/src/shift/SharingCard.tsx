import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { UnitView } from '../unit/UnitView.ts';

const reasons = ['BREAK', 'DISCREET', 'BATTERY', 'OTHER'] as const;

/** Who sees where one is, since when, and what a pause means before and while it lasts. */
export const SharingCard = ({ unit }: { readonly unit: UnitView }) => {
  const { settings } = useClient();
  const { positions } = useField();
  const { share } = positions;
  const state = share.state.value;
  const paused = state.kind === 'paused' || unit.sharing === 'PAUSED';
  const why = unit.pausedReason ?? (state.kind === 'paused' ? state.reason : '');
  const known = reasons.find((one) => one === why);
  const reason = known ? t(`road.share.reason.${known}`) : why || t('road.share.reason.OTHER');
  return (
    <section class={paused ? 'share share-paused' : 'share'} aria-labelledby="share-title">
      <h3 id="share-title">
        <Icon name={paused ? 'locate-off' : 'locate'} />
        {t('road.share.title')}
      </h3>
      <p>
        {paused
          ? t('road.share.paused', { reason, unit: unit.callSign })
          : t('road.share.on', { unit: unit.callSign })}
        {!paused && state.kind === 'on' && state.lastSentAt !== null && (
          <>
            {' '}
            {t('road.share.sentAgo', {
              time: formatTime(state.lastSentAt, settings.language.value, 'seconds'),
            })}
          </>
        )}
      </p>
      {paused ? (
        <Button kind="primary" icon="play" onPress={() => void share.resume()}>
          {t('road.share.resume')}
        </Button>
      ) : (
        <>
          <p class="share-words">{t('road.share.consequence')}</p>
          <div class="share-acts">
            {reasons.map((one) => (
              <Button key={one} icon="pause" onPress={() => void share.pause(one)}>
                {t(`road.share.reason.${one}`)}
              </Button>
            ))}
          </div>
        </>
      )}
    </section>
  );
};
