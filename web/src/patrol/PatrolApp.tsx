import { Gate } from '../app/Gate.tsx';
import { PatrolScreen } from './PatrolScreen.tsx';

/** The client of the road: tablet in the car, phone in the hand. */
export const PatrolApp = () => (
  <Gate>
    <PatrolScreen />
  </Gate>
);
