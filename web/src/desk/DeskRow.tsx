// biome-ignore-all lint/a11y/useSemanticElements: a windowed grid of rows that can be chosen; a table cannot leave rows out and give one of them two lines
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, or the button in the cell
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatElapsed } from '../ui/time/formatElapsed.ts';
import { RowEscalation } from './RowEscalation.tsx';
import type { RowLook } from './RowLook.ts';
import { RowUnits } from './RowUnits.tsx';
import { unansweredAlerts } from './unansweredAlerts.ts';
import './deskRow.css';

/**
 * One incident in the grid. It is made and thrown away as somebody scrolls, so it has no hook, no signal of its own, and few
 * elements (test/bench/README.md, G16). Only the chosen row is in the tab order (or the first, when none is chosen). While
 * somebody has not acknowledged a P1 it is a line taller.
 */
export const DeskRow = ({
  incident,
  place,
  selected,
  opened,
  reachable,
  late,
  look,
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
  /** It has been without a unit for longer than its priority bears. */
  readonly late: boolean;
  readonly look: RowLook;
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
      <div role="gridcell" class="col-title" lang={look.zoneLanguage}>
        {incident.backup && (
          <span class="row-backup" lang={look.language()}>
            <Icon name="shield-plus" /> <span class="unseen">{t('backup.asked')}: </span>
          </span>
        )}
        {incident.title}
      </div>
      <div role="gridcell" class="col-place" lang={look.zoneLanguage}>
        {incident.location.address}
      </div>
      <div role="gridcell" class="col-unit">
        <RowUnits incident={incident} late={late} icon={look.icon} onAssign={onAssign} />
        <span class="unseen">{t(`state.${incident.state}`)}</span>
      </div>
      <div role="gridcell" class="col-since number" data-since={incident.createdAt}>
        {formatElapsed(look.now() - Date.parse(incident.createdAt))}
      </div>
      {unanswered && (
        <div role="gridcell" class="col-escalation">
          <RowEscalation assignment={unanswered} />
        </div>
      )}
    </div>
  );
};
