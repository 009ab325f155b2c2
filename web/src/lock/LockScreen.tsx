import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Page } from '../ui/page/Page.tsx';
import { Clock } from '../ui/time/Clock.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { idleMinutes } from './idleMinutes.ts';
import './lockScreen.css';

/**
 * Nobody touched this client for its minutes: nothing of the zone is drawn until its person signs in anew. At a desk it says
 * that somebody cries for help, and who; on the road the alarms and alerts themselves stand over it.
 */
export const LockScreen = () => {
  const { scope, settings } = useClient();
  const { session, config, alarms } = useZone();
  const cries = scope === 'desk' ? (alarms?.alarms.value ?? []) : [];
  return (
    <Page title={t('locked.title')}>
      <p class="lock-clock">
        <Icon name="lock" size="large" />
        <Clock />
        <span>{session.person.value?.name}</span>
      </p>
      {cries.map(({ id, callSign, raisedBy, at }) => (
        <Notice key={id} kind="danger" role="alert">
          <p>
            {t('locked.cry', {
              who: callSign ?? raisedBy.name,
              time: formatTime(at, settings.language.value, 'seconds'),
            })}
          </p>
        </Notice>
      ))}
      <div class="page-words">
        <p>
          {t('locked.words', {
            minutes: idleMinutes[scope],
            zone: t('zone.name', { name: config.name, code: config.code }),
          })}
        </p>
        {scope === 'patrol' && <p>{t('locked.road')}</p>}
      </div>
      <Button kind="primary" icon="key-round" onPress={() => void session.signIn('anew')}>
        {t('locked.open')}
      </Button>
      <Button kind="quiet" icon="log-out" onPress={() => void session.signOut()}>
        {t('locked.other')}
      </Button>
    </Page>
  );
};
