import type { DeskDialog } from '../DeskDialog.ts';
import type { Desk } from '../useDesk.ts';
import { AlarmEndDialog } from './AlarmEndDialog.tsx';
import { AlarmOffDialog } from './AlarmOffDialog.tsx';
import { BackupDialog } from './BackupDialog.tsx';
import { CancelDialog } from './CancelDialog.tsx';
import { EditDialog } from './EditDialog.tsx';
import { HazardsDialog } from './HazardsDialog.tsx';
import { MoreDialog } from './MoreDialog.tsx';
import { OtherIncidentDialog } from './OtherIncidentDialog.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { StandDownDialog } from './StandDownDialog.tsx';
import { VehicleDialog } from './VehicleDialog.tsx';
import { WordsDialog } from './WordsDialog.tsx';

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
  const about = { incident, ...ends };
  switch (asked.kind) {
    case 'standDown':
      return <StandDownDialog {...about} unitId={asked.unitId ?? ''} />;
    case 'more':
      return <MoreDialog incident={incident} desk={desk} onClose={onClose} />;
    case 'edit':
      return <EditDialog key={incident.id} {...about} />;
    case 'person':
      return <PersonDialog {...about} partId={asked.partId} />;
    case 'vehicle':
      return <VehicleDialog {...about} partId={asked.partId} />;
    case 'hazards':
      return <HazardsDialog {...about} />;
    case 'link':
    case 'merge':
      return <OtherIncidentDialog {...about} purpose={asked.kind} />;
    case 'split':
      return <SplitDialog {...about} />;
    case 'reopen':
    case 'pv':
      return <WordsDialog {...about} purpose={asked.kind} />;
    case 'cancel':
      return <CancelDialog {...about} />;
    case 'backup':
      return <BackupDialog {...about} />;
    default:
      return null;
  }
};
