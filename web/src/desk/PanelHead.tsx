import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { placeText } from '../incident/placeText.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { Presence } from '../presence/Presence.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import { PanelClose } from './PanelClose.tsx';
import type { Desk } from './useDesk.ts';
import './panelHead.css';

/** What the opened incident is, where, for how long, who else looks at it, and what its reader may do with it. */
export const PanelHead = ({ incident, desk }: { readonly incident: IncidentView; readonly desk: Desk }) => {
  const may = incident.allowedActions;
  return (
    <div class="panel-head">
      <PriorityBadge priority={incident.priority} size="small" />
      <span class="facts-id">{incident.number}</span>
      <span class="panel-since">
        <Icon name="timer" />
        <Elapsed since={incident.createdAt} until={incident.closedAt} />
      </span>
      <Button kind="quiet" onPress={() => desk.act('more')} attributes={{ 'aria-keyshortcuts': 'X' }}>
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
          <Button
            kind="primary"
            onPress={() => desk.askAssign(incident.id)}
            attributes={{ 'aria-keyshortcuts': 'A' }}
          >
            {t('shortcut.assign')}
            <Kbd keys="A" />
          </Button>
        )}
        {may.includes('CHANGE_PRIORITY') && (
          <Button onPress={() => desk.act('priority')} attributes={{ 'aria-keyshortcuts': 'P' }}>
            {t('fact.priority')}
            <Kbd keys="P" />
          </Button>
        )}
        {may.includes('CLOSE') && (
          <Button onPress={() => desk.act('close')} attributes={{ 'aria-keyshortcuts': 'C' }}>
            {t('close.button')}
            <Kbd keys="C" />
          </Button>
        )}
      </div>
    </div>
  );
};
