import { useField } from '../patrol/useField.ts';
import { RunningShift } from './RunningShift.tsx';
import { StartShift } from './StartShift.tsx';
import { useDeviceChecks } from './useDeviceChecks.ts';
import './shiftPage.css';

/** The beginning of a shift, or the one that runs with what goes with it. */
export const ShiftPage = () => {
  const { units } = useField();
  const device = useDeviceChecks();
  const unit = units.mine.value;
  return (
    <div class="shift scroller">
      <div class="shift-page">
        {unit === null ? <StartShift device={device} /> : <RunningShift unit={unit} device={device} />}
      </div>
    </div>
  );
};
