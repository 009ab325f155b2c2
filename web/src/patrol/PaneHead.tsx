import { useEffect, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { IncidentChatLink } from '../chat/IncidentChatLink.tsx';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { placeText } from '../incident/placeText.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { PaneBack } from './PaneBack.tsx';
import './paneHead.css';

/** What the opened incident is, where, and for how long; its title has the focus when it is opened. */
export const PaneHead = ({ incident }: { readonly incident: IncidentView }) => {
  const { settings } = useClient();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const time = (at: string): string => formatTime(at, settings.language.value, 'seconds');
  return (
    <div class="pane-head">
      <PaneBack />
      <PriorityBadge priority={incident.priority} size="large" />
      <div class="pane-what">
        <h2 id="pane-title" ref={title} tabIndex={-1}>
          <ZoneText>{incident.title}</ZoneText>
        </h2>
        <p class="pane-place">
          <ZoneText>{placeText(incident.location)}</ZoneText>
        </p>
      </div>
      <IncidentChatLink incidentId={incident.id} />
      <p class="pane-since">
        <b>
          <Elapsed since={incident.createdAt} until={incident.closedAt} />
        </b>
        <span class="number">{t('incident.since', { time: time(incident.createdAt) })}</span>
      </p>
    </div>
  );
};
