import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { ActKbd } from '../desk/ActKbd.tsx';
import { ShortElapsed } from '../desk/ShortElapsed.tsx';
import { unansweredAlerts } from '../desk/unansweredAlerts.ts';
import { PositionAge } from '../desk/units/PositionAge.tsx';
import { useAriaKey } from '../desk/useAriaKey.ts';
import { useEscalation } from '../desk/useEscalation.ts';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import './boardAlert.css';

/** The P1 alert that waits longest for an answer, over the whole width of the board. */
export const BoardAlert = ({ onAssign }: { readonly onAssign: (incidentId: string) => void }) => {
  const { feed } = useLiveZone();
  const [worst] = feed.incidents.value
    .filter((incident) => incident.priority === 'P1' && unansweredAlerts(incident).length > 0)
    .sort((a, b) => ((firstAlert(a) ?? '') < (firstAlert(b) ?? '') ? -1 : 1));
  return worst ? <Alert incident={worst} onAssign={onAssign} /> : null;
};

const firstAlert = (incident: IncidentView): string | undefined => unansweredAlerts(incident)[0]?.alertedAt;

const Alert = ({
  incident,
  onAssign,
}: {
  readonly incident: IncidentView;
  readonly onAssign: (incidentId: string) => void;
}) => {
  const keyOf = useAriaKey();
  const { settings } = useClient();
  const { units } = useLiveZone();
  const alert = unansweredAlerts(incident)[0];
  const { next, left } = useEscalation(alert?.alertedAt ?? incident.createdAt);
  if (!alert) return null;
  const unit = units.unit(alert.unitId).value;
  return (
    <section class="alarm-band" aria-label={t('escalation.title')}>
      <div class="alarm-row">
        <Icon name="bell-ring" size="large" />
        <b class="alarm-sign">{alert.callSign}</b>
        <PriorityBadge priority={incident.priority} />
        <div class="alarm-what">
          <b>
            {t('board.unansweredFor')} <ShortElapsed since={alert.alertedAt} />
          </b>
          <ZoneText>{`${incident.title}, ${incident.location.address}`}</ZoneText>
        </div>
        <div class="alarm-where">
          <span>
            {t('board.alertedAt', { time: formatTime(alert.alertedAt, settings.language.value, 'seconds') })}
          </span>
          {unit && <PositionAge unit={unit} />}
        </div>
        <div class="board-next">
          <span>{next === null ? t('escalation.allDone') : t(`escalation.next.${next}`)}</span>
          {next !== null && <b class="number">{left}</b>}
        </div>
        {incident.allowedActions.includes('ASSIGN') && (
          <Button
            kind="primary"
            onPress={() => onAssign(incident.id)}
            attributes={{ 'aria-keyshortcuts': keyOf('assign') }}
          >
            {t('escalation.other')}
            <ActKbd act="assign" />
          </Button>
        )}
      </div>
    </section>
  );
};
