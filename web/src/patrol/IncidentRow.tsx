import type { IncidentView } from '../incident/IncidentView.ts';
import { placeText } from '../incident/placeText.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import { Distance } from './Distance.tsx';
import { RowWho } from './RowWho.tsx';
import './incidentRow.css';

/** One incident at a glance: how urgent, what, where, since how long, who is on it and how far it is. */
export const IncidentRow = ({
  incident,
  current,
  pinned = false,
  href,
}: {
  readonly incident: IncidentView;
  readonly current: boolean;
  /** One's own: first in the list, with a border. */
  readonly pinned?: boolean;
  readonly href: string;
}) => (
  <li data-key={incident.id} class={pinned ? 'row-own' : undefined}>
    <a class={pinned ? 'row row-pinned' : 'row'} href={href} aria-current={current ? 'true' : undefined}>
      <PriorityBadge priority={incident.priority} />
      <span class="row-title">
        <ZoneText>{incident.title}</ZoneText>
      </span>
      <span class="row-place">
        <ZoneText>{placeText(incident.location)}</ZoneText>
      </span>
      <Elapsed since={incident.createdAt} />
      <RowWho incident={incident} />
      <Distance to={incident.location} />
    </a>
  </li>
);
