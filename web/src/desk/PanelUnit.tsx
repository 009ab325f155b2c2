import type { Assignment } from '../../../shared/incident/Assignment.ts';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { useStatusLook } from '../unit/useStatusLook.ts';
import { groupIcon } from './units/groupIcon.ts';
import { PositionAge } from './units/PositionAge.tsx';
import type { Desk } from './useDesk.ts';

/** A unit on the incident: how far it is and since when, how old its place is, and the way to take it off. */
export const PanelUnit = ({
  assignment,
  incident,
  desk,
}: {
  readonly assignment: Assignment;
  readonly incident: IncidentView;
  readonly desk: Desk;
}) => {
  const { settings } = useClient();
  const { icon } = useStatusLook();
  const { units } = useLiveZone();
  const { state, callSign, unitId, support } = assignment;
  const unit = units.unit(unitId).value;
  const group =
    state === 'ALERTED'
      ? 'alerted'
      : state === 'ON_SCENE'
        ? 'onScene'
        : state === 'EN_ROUTE'
          ? 'enRoute'
          : 'busy';
  return (
    <li class="panel-unit">
      <b>{callSign}</b>
      <span class={`unit-mark unit-${group}`}>
        <Icon name={groupIcon(group, icon)} />
        <span class="first-capital">{t(`assignmentState.${state}`)}</span>
      </span>
      {support && <span class="panel-support">{t('assign.asSupport')}</span>}
      <span class="panel-when number">
        {formatTime(stepTime(assignment), settings.language.value, 'seconds')}
      </span>
      {unit && <PositionAge unit={unit} />}
      {incident.allowedActions.includes('STAND_DOWN') && (
        <Button kind="quiet" onPress={() => desk.ask({ kind: 'standDown', unitId })}>
          <Icon name="user-minus" />
          <span class="unseen">{t('standDown.button', { callSign })}</span>
        </Button>
      )}
    </li>
  );
};

/** When the step it is at began. */
const stepTime = (assignment: Assignment): string =>
  assignment.onSceneAt ??
  assignment.enRouteAt ??
  assignment.acceptedAt ??
  assignment.acknowledgedAt ??
  assignment.alertedAt;
