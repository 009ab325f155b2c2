import { useId } from 'preact/hooks';
import type { Assignment } from '../../../shared/incident/Assignment.ts';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { assignmentIcon } from '../unit/assignmentIcon.ts';
import type { IncidentView } from './IncidentView.ts';
import './crews.css';

/** The units of an incident: how far each is and since when; who was asked and did not come stays in sight. */
export const IncidentCrews = ({ incident }: { readonly incident: IncidentView }) => {
  const { settings } = useClient();
  const id = useId();
  const { assignments } = incident;
  return (
    <section class="crews" aria-labelledby={id}>
      <h3 id={id}>
        {t('crews.title')} <span class="list-count">{assignments.length}</span>
      </h3>
      {assignments.length === 0 && <p class="parties-none">{t('crews.none')}</p>}
      <ul>
        {assignments.map((one) => (
          <li key={`${one.unitId} ${one.alertedAt}`} class={`crew assignment-${one.state}`}>
            <b class="crew-sign">{one.callSign}</b>
            <span class="crew-state">
              <Icon name={assignmentIcon[one.state]} />
              <span>
                <span class="first-capital">{t(`assignmentState.${one.state}`)}</span>
                {one.support && <span class="crew-support">{t('crews.support')}</span>}
                {one.state === 'ALERTED' && one.escalatedAt && (
                  <span class="crew-late">{t('crews.escalated')}</span>
                )}
              </span>
            </span>
            <time class="crew-time number" dateTime={since(one)}>
              {formatTime(since(one), settings.language.value, 'minutes')}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** When the assignment came into the state it is in. */
const since = (one: Assignment): string => {
  const times: Readonly<Record<Assignment['state'], string | undefined>> = {
    ALERTED: one.alertedAt,
    ACKNOWLEDGED: one.acknowledgedAt,
    ACCEPTED: one.acceptedAt,
    EN_ROUTE: one.enRouteAt,
    ON_SCENE: one.onSceneAt,
    CLEARED: one.clearedAt,
    DECLINED: one.declinedAt,
    STOOD_DOWN: one.stoodDownAt,
  };
  return times[one.state] ?? one.alertedAt;
};
