import type { DeskDialog } from '../DeskDialog.ts';
import type { Desk } from '../useDesk.ts';
import { AlarmEndDialog } from './AlarmEndDialog.tsx';
import { AlarmOffDialog } from './AlarmOffDialog.tsx';
import { MoreDialog } from './MoreDialog.tsx';
import { StandDownDialog } from './StandDownDialog.tsx';

export interface ActDialogProps {
  readonly asked: DeskDialog;
  readonly desk: Desk;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

/** The desk's less frequent questions: one chunk, loaded when the first is asked. */
export const ActDialogs = ({ asked, desk, onClose, onDone }: ActDialogProps) => {
  const { chosen: incident } = desk;
  const ends = { onClose, onDone };
  if (asked.kind === 'alarmOff') return <AlarmOffDialog alarmId={asked.alarmId ?? ''} {...ends} />;
  if (asked.kind === 'alarmEnd') return <AlarmEndDialog alarmId={asked.alarmId ?? ''} {...ends} />;
  if (!incident) return null;
  switch (asked.kind) {
    case 'standDown':
      return <StandDownDialog incident={incident} unitId={asked.unitId ?? ''} {...ends} />;
    case 'more':
      return <MoreDialog incident={incident} desk={desk} onClose={onClose} />;
    default:
      return null;
  }
};
