import { AlarmLayer } from '../alarm/AlarmLayer.tsx';
import { EmergencyButton } from '../alarm/EmergencyButton.tsx';
import { AlertLayer } from '../alert/AlertLayer.tsx';
import { LinkStripe } from '../app/LinkStripe.tsx';
import { BlackoutLayer } from '../drive/BlackoutLayer.tsx';
import { LockPart } from '../lock/LockPart.tsx';
import { DockToast } from './DockToast.tsx';
import './lockedField.css';

/**
 * A tablet nobody touched for its minutes: nothing of the zone, but for cries for help, what one's own unit is alerted for,
 * and the emergency button. A screen that was dark stays dark.
 */
export const LockedField = () => (
  <div class="patrol">
    <div class="patrol-frame patrol-locked">
      <div class="patrol-top">
        <AlarmLayer />
        <LinkStripe />
      </div>
      <LockPart />
      <div class="patrol-bottom">
        <DockToast />
        <div class="dock dock-locked">
          <EmergencyButton />
        </div>
      </div>
    </div>
    <AlertLayer />
    <BlackoutLayer />
  </div>
);
