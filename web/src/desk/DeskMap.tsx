import { t } from '../i18n/t.ts';
import { DeskPins } from './DeskPins.tsx';
import type { Desk } from './useDesk.ts';
import './deskMap.css';

/** The zone in the middle of the desk: incidents and units, the chosen ones marked, candidates with their digits. */
export const DeskMap = ({
  desk,
  candidates,
}: {
  readonly desk: Desk;
  /** While somebody assigns: the units in sight, in order. */
  readonly candidates: readonly string[];
}) => (
  <section class="desk-map" aria-label={t('desk.map')}>
    <DeskPins desk={desk} candidates={candidates} />
  </section>
);
