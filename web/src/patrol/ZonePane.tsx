import { LatestChanges } from '../incident/LatestChanges.tsx';
import { PriorityCounts } from '../incident/PriorityCounts.tsx';
import './zonePane.css';

/** Beside the list while no incident is opened: how many of each priority, and what happened last. */
export const ZonePane = () => (
  <div class="zone-pane">
    <PriorityCounts size="medium" />
    <LatestChanges />
  </div>
);
