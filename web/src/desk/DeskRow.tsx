// biome-ignore-all lint/a11y/useSemanticElements: a windowed grid of rows that can be chosen; a table cannot leave rows out and give one of them two lines
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, or the button in the cell
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import { RowEscalation } from './RowEscalation.tsx';
import { RowUnits } from './RowUnits.tsx';
import { unansweredAlerts } from './unansweredAlerts.ts';
import './deskRow.css';

/**
 * One incident in the grid. Only the chosen row is in the tab order (or the first, when none is chosen). While
 * somebody has not acknowledged a P1 it is a line taller.
 */
export const DeskRow = ({
  incident,
  place,
  selected,
  opened,
  reachable,
  onSelect,
  onOpen,
  onAssign,
}: {
  readonly incident: IncidentView;
  /** 0 for the first. */
  readonly place: number;
  readonly selected: boolean;
  readonly opened: boolean;
  readonly reachable: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onAssign: (id: string) => void;
}) => {
  const unanswered = incident.priority === 'P1' ? unansweredAlerts(incident)[0] : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter opens the chosen row for the whole desk (useDeskKeys)
    <div
      class={`grid-row${opened ? ' grid-row-opened' : ''}${unanswered ? ' grid-row-tall' : ''}`}
      role="row"
      aria-rowindex={place + 2}
      data-key={incident.id}
      data-row={incident.id}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      onFocus={() => onSelect(incident.id)}
      onClick={() => onOpen(incident.id)}
    >
      <div role="gridcell" class="col-priority">
        <PriorityBadge priority={incident.priority} size="small" />
      </div>
      <div role="gridcell" class="col-title">
        {incident.backup && (
          <span class="row-backup">
            <Icon name="shield-plus" /> <span class="unseen">{t('backup.asked')}: </span>
          </span>
        )}
        <ZoneText>{incident.title}</ZoneText>
      </div>
      <div role="gridcell" class="col-place">
        <ZoneText>{incident.location.address}</ZoneText>
      </div>
      <div role="gridcell" class="col-unit">
        <RowUnits incident={incident} onAssign={onAssign} />
        <span class="unseen">{t(`state.${incident.state}`)}</span>
      </div>
      <div role="gridcell" class="col-since">
        <Elapsed since={incident.createdAt} />
      </div>
      {unanswered && (
        <div role="gridcell" class="col-escalation">
          <RowEscalation assignment={unanswered} />
        </div>
      )}
    </div>
  );
};
