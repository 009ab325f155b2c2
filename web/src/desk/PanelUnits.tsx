import { useMemo } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { useStatusLook } from '../unit/useStatusLook.ts';
import { ActKbd } from './ActKbd.tsx';
import { candidatesOf } from './assign/candidatesOf.ts';
import { distanceText } from './assign/distanceText.ts';
import { openAssignments } from './openAssignments.ts';
import { PanelUnit } from './PanelUnit.tsx';
import type { Desk } from './useDesk.ts';

/** Who is on it and how far they are, and under them the unit that the rule would send next. */
export const PanelUnits = ({ incident, desk }: { readonly incident: IncidentView; readonly desk: Desk }) => {
  const { settings } = useClient();
  const { units, positions } = useLiveZone();
  const { word } = useStatusLook();
  const open = openAssignments(incident);
  const may = incident.allowedActions.includes('ASSIGN');
  const [all, places] = [units.units.value, positions.positions.value];
  const best = useMemo(
    () => (may ? candidatesOf(incident, all, places)[0] : undefined),
    [incident, all, places, may],
  );
  return (
    <section class="panel-units" aria-labelledby="panel-units">
      <h3 class="panel-label" id="panel-units">
        {t('desk.units')}
      </h3>
      {open.length === 0 && <p class="panel-none">{t('desk.noUnitYet')}</p>}
      <ul>
        {open.map((assignment) => (
          <PanelUnit key={assignment.unitId} assignment={assignment} incident={incident} desk={desk} />
        ))}
      </ul>
      {best && (
        <p class="panel-proposal">
          <Icon name="lightbulb" />
          <span>
            {t('desk.proposal')} <b>{best.unit.callSign}</b> {word(best.unit.status).toLowerCase()}
            {best.proposal.distanceM !== undefined &&
              `, ${distanceText(best.proposal.distanceM, settings.language.value)}`}
            {best.proposal.minutes !== undefined &&
              `, ± ${Math.max(1, Math.round(best.proposal.minutes))} min`}
          </span>
          <Button kind="quiet" onPress={() => desk.askAssign(incident.id)}>
            <span class="unseen">{t('shortcut.assign')}</span>
            <ActKbd act="assign" then="1" />
          </Button>
        </p>
      )}
    </section>
  );
};
