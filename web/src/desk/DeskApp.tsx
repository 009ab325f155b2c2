import { Gate } from '../app/Gate.tsx';
import { DeskScreen } from './DeskScreen.tsx';

/** The client of the coordination desk: everything by keyboard, on one wide screen. */
export const DeskApp = () => (
  <Gate>
    <DeskScreen />
  </Gate>
);
