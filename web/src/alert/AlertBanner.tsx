import { t } from '../i18n/t.ts';
import { placeText } from '../incident/placeText.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { Distance } from '../patrol/Distance.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { AlertAnswers } from './AlertAnswers.tsx';
import type { OpenAlert } from './openAlerts.ts';
import { useAlertAnswer } from './useAlertAnswer.ts';
import { useAlertNoise } from './useAlertNoise.ts';
import './alertBanner.css';

/** A P2 for this unit: one tone and a banner at the top, which waits; what somebody does goes on under it. */
export const AlertBanner = ({ alert, more }: { readonly alert: OpenAlert; readonly more: number }) => {
  const { target, accept, read } = useAlertAnswer(alert);
  useAlertNoise('P2', 0);
  const { incident } = alert;
  const words = (
    <>
      <Icon name="navigation" />
      {t('field.driveAndReport')}
    </>
  );
  return (
    <section class="alert-banner" role="alert" aria-label={t('road.alert.p2', { unit: alert.callSign })}>
      <PriorityBadge priority={incident.priority} size="large" />
      <div class="alert-banner-what">
        <b>
          <ZoneText>{incident.title}</ZoneText>
        </b>
        <span>
          <ZoneText>{placeText(incident.location)}</ZoneText> <Distance to={incident.location} />
          {more > 0 && ` · ${t('road.alert.more', { count: more })}`}
        </span>
      </div>
      <div class="alert-banner-acts">
        <AlertAnswers target={target} goes="button-primary" words={words} accept={accept} read={read} />
      </div>
    </section>
  );
};
