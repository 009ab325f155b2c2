import { LatestChanges } from '../incident/LatestChanges.tsx';
import './deskStrip.css';

/** What happened last, in a strip under the grid. */
export const DeskStrip = () => (
  <div class="desk-strip">
    <LatestChanges />
  </div>
);
