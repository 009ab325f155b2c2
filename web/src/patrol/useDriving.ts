import type { IncidentView } from '../incident/IncidentView.ts';
import { type WazeTarget, wazeTarget } from '../unit/wazeTarget.ts';
import { useField } from './useField.ts';
import { useZoneRules } from './useZoneRules.ts';

/** What driving to an incident does, and what may leave for Waze. */
export interface Driving {
  readonly target: WazeTarget | null;
  /** The press also accepts the assignment and sets the unit en route. */
  readonly reports: boolean;
  /** In the person's gesture, beside opening the link. */
  readonly go: () => void;
}

/** "Rijd & meld": accept, en route and Waze in one tap. What left for Waze is noted in the journal. */
export const useDriving = (incident: IncidentView): Driving => {
  const { feed, units, say } = useField();
  const rules = useZoneRules();
  const unit = units.mine.value;
  const mine = (incident.assignments ?? []).find(
    (one) => one.unitId === unit?.id && ['ALERTED', 'ACKNOWLEDGED', 'ACCEPTED'].includes(one.state),
  );
  const target = wazeTarget(incident.location, rules.waze, incident.sensitive === true);
  return {
    target,
    reports: mine !== undefined,
    go: () => {
      navigator.vibrate?.(20);
      if (mine !== undefined)
        void feed
          .accept({ incidentId: incident.id, enRoute: true })
          .then((outcome) => outcome.kind === 'refused' && say(`${outcome.code}`));
      if (target !== null)
        void feed.noteHandoff({ incidentId: incident.id, to: 'WAZE', exactness: target.exactness });
    },
  };
};
