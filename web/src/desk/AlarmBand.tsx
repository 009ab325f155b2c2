import { useLiveZone } from '../app/useLiveZone.ts';
import { AlarmRow } from './AlarmRow.tsx';
import type { DeskDialog } from './DeskDialog.ts';
import './alarmBand.css';

/** Every alarm that is not ended, at the top of the screen, the one nobody has answered yet first. */
export const AlarmBand = ({
  onAsk,
  onOpen,
}: {
  readonly onAsk: (about: DeskDialog) => void;
  readonly onOpen: (incidentId: string) => void;
}) => {
  const { alarms } = useLiveZone();
  const standing = alarms.alarms.value;
  if (standing.length === 0) return <div role="alert" />;
  return (
    <div class="alarm-band" role="alert">
      {[...standing]
        .sort((a, b) => Number(b.state === 'RAISED') - Number(a.state === 'RAISED'))
        .map((alarm) => (
          <AlarmRow key={alarm.id} alarm={alarm} onAsk={onAsk} onOpen={onOpen} />
        ))}
    </div>
  );
};
