import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { placeText } from '../incident/placeText.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import './incidentRow.css';

/** One incident at a glance: how urgent, what, where, since how long, and the last thing somebody said. */
export const IncidentRow = ({
  incident,
  current,
  href,
}: {
  readonly incident: IncidentView;
  readonly current: boolean;
  readonly href: string;
}) => (
  <li data-key={incident.id}>
    <a class="row" href={href} aria-current={current ? 'true' : undefined}>
      <PriorityBadge priority={incident.priority} />
      <span class="row-title">
        <ZoneText>{incident.title}</ZoneText>
      </span>
      <span class="row-place">
        <ZoneText>{placeText(incident.location)}</ZoneText>
      </span>
      <Elapsed since={incident.createdAt} />
      <span class="row-last">
        <Icon name={incident.lastNote ? 'message-square' : 'clock'} />
        <span>{incident.lastNote ? <ZoneText>{incident.lastNote}</ZoneText> : t('incident.noNote')}</span>
      </span>
    </a>
  </li>
);
