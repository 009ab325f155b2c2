import { useMedia } from '../ui/useMedia.ts';
import { DeskPins } from './DeskPins.tsx';
import type { Desk } from './useDesk.ts';
import './deskMap.css';

/** The zone in the middle of the desk; on a screen with no room for it nothing is drawn and nothing loaded. */
export const DeskMap = ({
  desk,
  candidates,
}: {
  readonly desk: Desk;
  /** While somebody assigns: the units in sight, in order. */
  readonly candidates: readonly string[];
}) => {
  const room = useMedia('(min-width: 1150px)');
  if (!room) return null;
  return (
    <div class="desk-map">
      <DeskPins desk={desk} candidates={candidates} />
    </div>
  );
};
