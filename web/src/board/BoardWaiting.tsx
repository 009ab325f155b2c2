import { useMemo } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';
import { openAssignments } from '../desk/openAssignments.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Button } from '../ui/button/Button.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import './boardPart.css';
import './boardWaiting.css';

/** The open incidents nobody is on, the most urgent and oldest first. */
export const BoardWaiting = ({
  onAssign,
  onOpen,
}: {
  readonly onAssign: (incidentId: string) => void;
  readonly onOpen: (incidentId: string) => void;
}) => {
  const { feed } = useLiveZone();
  const all = feed.incidents.value;
  const waiting = useMemo(() => all.filter((incident) => openAssignments(incident).length === 0), [all]);
  return (
    <section class="board-part" aria-labelledby="board-waiting">
      <h2 id="board-waiting">
        {t('desk.withoutUnit')} <span class="grid-count">{waiting.length}</span>
        <span class="board-order">{t('board.waitingOrder')}</span>
      </h2>
      {waiting.length === 0 && <p class="board-none">{t('desk.allHaveUnit')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1) */}
      <ul class="scroller board-list" tabIndex={0}>
        {waiting.slice(0, 40).map((incident) => (
          <li key={incident.id} class="board-row board-waiting-row">
            <PriorityBadge priority={incident.priority} size="small" />
            <button type="button" class="board-open" onClick={() => onOpen(incident.id)}>
              <b>
                <ZoneText>{incident.title}</ZoneText>
              </b>{' '}
              <ZoneText>{incident.location.address}</ZoneText>
            </button>
            <Elapsed since={incident.createdAt} />
            {incident.allowedActions.includes('ASSIGN') && (
              <Button kind="quiet" onPress={() => onAssign(incident.id)}>
                {t('desk.assignWord')}
                <span class="unseen">{incident.title}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
