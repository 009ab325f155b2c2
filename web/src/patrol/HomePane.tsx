import { LatestChanges } from '../incident/LatestChanges.tsx';
import { IncidentCard } from './IncidentCard.tsx';
import { useMyIncident } from './useMyIncident.ts';
import './homePane.css';

/** Beside the list: where everything is, and the incident that counts now on a card over it. */
export const HomePane = () => {
  const mine = useMyIncident();
  return (
    <div class="home-pane">
      <LatestChanges />
      {mine && (
        <div class="home-card">
          <IncidentCard incident={mine} />
        </div>
      )}
    </div>
  );
};
