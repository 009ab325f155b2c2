import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { placeText } from '../incident/placeText.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import './deskRow.css';

/** One incident in the grid. Only the chosen row is in the tab order (or the first, when none is chosen). */
export const DeskRow = ({
  incident,
  selected,
  opened,
  reachable,
  onSelect,
  onOpen,
}: {
  readonly incident: IncidentView;
  readonly selected: boolean;
  readonly opened: boolean;
  readonly reachable: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}) => {
  const { settings } = useClient();
  return (
    <tr
      class={opened ? 'grid-row grid-row-opened' : 'grid-row'}
      data-key={incident.id}
      data-row={incident.id}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      onFocus={() => onSelect(incident.id)}
      onClick={() => onOpen(incident.id)}
    >
      <td class="col-priority">
        <PriorityBadge priority={incident.priority} size="small" />
      </td>
      <td class="col-title">
        <ZoneText>{incident.title}</ZoneText>
      </td>
      <td class="col-place">
        <ZoneText>{placeText(incident.location)}</ZoneText>
      </td>
      <td class="col-state">{t(`state.${incident.state}`)}</td>
      <td class="col-since">
        <Elapsed since={incident.createdAt} />
      </td>
      <td class="col-changed">
        <span class="number">{formatTime(incident.updatedAt, settings.language.value, 'seconds')}</span>
        {incident.lastNote && (
          <span class="grid-note">
            <ZoneText>{incident.lastNote}</ZoneText>
          </span>
        )}
      </td>
    </tr>
  );
};
