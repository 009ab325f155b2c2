import { IncidentChatLink } from '../chat/IncidentChatLink.tsx';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { placeText } from '../incident/placeText.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { Presence } from '../presence/Presence.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import { ActKbd } from './ActKbd.tsx';
import { PanelClose } from './PanelClose.tsx';
import { useAriaKey } from './useAriaKey.ts';
import type { Desk } from './useDesk.ts';
import './panelHead.css';

/** What the opened incident is, where, for how long, who else looks at it, and what its reader may do with it. */
export const PanelHead = ({ incident, desk }: { readonly incident: IncidentView; readonly desk: Desk }) => {
  const may = incident.allowedActions;
  const keyOf = useAriaKey();
  return (
    <div class="panel-head">
      <PriorityBadge priority={incident.priority} size="small" />
      <span class="facts-id">{incident.number}</span>
      <span class="panel-since">
        <Icon name="timer" />
        <Elapsed since={incident.createdAt} until={incident.closedAt} />
      </span>
      <IncidentChatLink incidentId={incident.id} quiet />
      <Button
        kind="quiet"
        onPress={() => desk.act('more')}
        attributes={{ 'aria-keyshortcuts': keyOf('more') }}
      >
        <Icon name="ellipsis" />
        <span class="unseen">{t('shortcut.more')}</span>
      </Button>
      <PanelClose />
      <h2 id="panel-title">
        <ZoneText>{incident.title}</ZoneText>
      </h2>
      <p class="panel-place">
        <Icon name="map-pin" />
        <ZoneText>{placeText(incident.location)}</ZoneText>
      </p>
      <Presence incidentId={incident.id} />
      <div class="panel-actions">
        {may.includes('ASSIGN') && (
          <Button kind="primary" onPress={() => desk.askAssign(incident.id)}>
            {t('shortcut.assign')}
            <ActKbd act="assign" />
          </Button>
        )}
        {may.includes('CHANGE_PRIORITY') && (
          <Button
            onPress={() => desk.act('priority')}
            attributes={{ 'aria-keyshortcuts': keyOf('priority') }}
          >
            {t('fact.priority')}
            <ActKbd act="priority" />
          </Button>
        )}
        {may.includes('CLOSE') && (
          <Button onPress={() => desk.act('close')} attributes={{ 'aria-keyshortcuts': keyOf('close') }}>
            {t('close.button')}
            <ActKbd act="close" />
          </Button>
        )}
      </div>
    </div>
  );
};
