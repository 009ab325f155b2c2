import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { placeText } from '../incident/placeText.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import type { DeskAct } from './deskShortcuts.ts';
import { PanelClose } from './PanelClose.tsx';
import './panelHead.css';

/** What the opened incident is, where, for how long, and what its reader may do with it. */
export const PanelHead = ({
  incident,
  onAct,
}: {
  readonly incident: IncidentView;
  readonly onAct: (what: DeskAct) => void;
}) => {
  const may = incident.allowedActions;
  return (
    <div class="panel-head">
      <PriorityBadge priority={incident.priority} />
      <span class="facts-id">{incident.number}</span>
      <span class="panel-since">
        <Icon name="timer" />
        <Elapsed since={incident.createdAt} until={incident.closedAt} />
      </span>
      <PanelClose />
      <h2 id="panel-title">
        <ZoneText>{incident.title}</ZoneText>
      </h2>
      <p class="panel-place">
        <Icon name="map-pin" />
        <ZoneText>{placeText(incident.location)}</ZoneText>
      </p>
      {(may.includes('CHANGE_PRIORITY') || may.includes('CLOSE')) && (
        <div class="panel-actions">
          {may.includes('CHANGE_PRIORITY') && (
            <Button onPress={() => onAct('priority')} attributes={{ 'aria-keyshortcuts': 'P' }}>
              {t('fact.priority')}
              <Kbd keys="P" />
            </Button>
          )}
          {may.includes('CLOSE') && (
            <Button onPress={() => onAct('close')} attributes={{ 'aria-keyshortcuts': 'C' }}>
              {t('close.button')}
              <Kbd keys="C" />
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
