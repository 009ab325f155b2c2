import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { CommandNotice } from '../incident/CommandNotice.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { useCommand } from '../incident/useCommand.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { ActKbd } from './ActKbd.tsx';
import { escalationAt } from './escalation.ts';
import { ShortElapsed } from './ShortElapsed.tsx';
import { unansweredAlerts } from './unansweredAlerts.ts';
import { useAlertSeconds } from './useAlertSeconds.ts';
import { useAriaKey } from './useAriaKey.ts';
import { useEscalation } from './useEscalation.ts';
import './panelEscalation.css';

/** An alert nobody acknowledges, with its four steps: which are behind and when, which comes next and in how long. */
export const PanelEscalation = ({
  incident,
  onAssign,
}: {
  readonly incident: IncidentView;
  readonly onAssign: () => void;
}) => {
  const { now, settings } = useClient();
  const { feed } = useLiveZone();
  const repeat = useCommand();
  const keyOf = useAriaKey();
  const first = unansweredAlerts(incident)[0];
  const alertedAt = first?.alertedAt ?? '';
  const { reached, left } = useEscalation(alertedAt);
  const seconds = useAlertSeconds();
  if (!first || incident.priority === 'P4') return null;
  const { steps } = escalationAt(alertedAt, now.peek(), seconds);
  return (
    <section class="escalation" aria-label={t('escalation.title')}>
      <p class="escalation-head">
        <Icon name="bell-ring" />
        <b>{t('escalation.unanswered', { callSign: first.callSign })}</b>
        <b class="escalation-waited">
          <ShortElapsed since={alertedAt} />
        </b>
      </p>
      <ol class="escalation-steps">
        {steps.map(({ name, at }, place) => (
          <li
            key={name}
            class={`${place < reached ? 'step-reached' : ''}${place === reached - 1 && place > 1 ? ' step-now' : ''}`}
          >
            <b>{t(`escalation.step.${name}`)}</b>
            <span class="number">
              {place < reached ? (
                formatTime(at, settings.language.value, 'seconds')
              ) : place === reached ? (
                <>
                  {t('escalation.in')} {left}
                </>
              ) : (
                '–'
              )}
            </span>
          </li>
        ))}
      </ol>
      <div class="escalation-acts">
        {incident.allowedActions.includes('ASSIGN') && (
          <Button kind="primary" onPress={onAssign} attributes={{ 'aria-keyshortcuts': keyOf('assign') }}>
            {t('escalation.other')}
            <ActKbd act="assign" />
          </Button>
        )}
        {incident.allowedActions.includes('REPEAT_ALERT') && (
          <Button
            icon="bell-ring"
            onPress={() =>
              void repeat.run(() => feed.repeatAlert({ incidentId: incident.id, unitId: first.unitId }))
            }
          >
            {t('escalation.repeat')}
          </Button>
        )}
        {first.repeatedAt && (
          <span class="escalation-again">
            {t('alarmDesk.repeatedAt', {
              time: formatTime(first.repeatedAt, settings.language.value, 'seconds'),
            })}
          </span>
        )}
      </div>
      <CommandNotice state={repeat.state} />
    </section>
  );
};
