import { useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { useZone } from '../app/useZone.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { ClosedNotice } from '../incident/ClosedNotice.tsx';
import { IncidentFacts } from '../incident/IncidentFacts.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { NoteComposer } from '../incident/NoteComposer.tsx';
import { OldestFirstTimeline } from '../incident/OldestFirstTimeline.tsx';
import { placeText } from '../incident/placeText.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import type { DeskAct } from './deskShortcuts.ts';

/** The opened incident: what it is, its facts, its story read downwards, and the note field at the foot. */
export const DeskPanel = ({
  id,
  onAct,
}: {
  readonly id: string;
  readonly onAct: (what: DeskAct) => void;
}) => {
  const { feed } = useLiveZone();
  const lookup = feed.incident(id).value;
  if (lookup.kind === 'known') return <OpenedPanel incident={lookup.incident} onAct={onAct} />;
  return (
    <section class="panel" aria-label={t('fact.title')}>
      <div class="panel-head">
        <CloseLink />
      </div>
      {lookup.kind === 'loading' ? (
        <Skeleton rows={4} />
      ) : (
        <div class="panel-message">
          <Notice kind="danger" role="alert">
            <p>
              {lookup.kind === 'absent'
                ? t('incident.absent')
                : lookup.kind === 'refused'
                  ? refusalText(lookup.code)
                  : t('incident.failed')}
            </p>
          </Notice>
        </div>
      )}
    </section>
  );
};

const CloseLink = () => {
  const { href } = useClient();
  const { config } = useZone();
  return (
    <a class="button button-quiet panel-close" href={href({ kind: 'home', zone: config.code })}>
      <Icon name="x" />
      <span class="unseen">{t('action.closePanel')}</span>
    </a>
  );
};

const OpenedPanel = ({
  incident,
  onAct,
}: {
  readonly incident: IncidentView;
  readonly onAct: (what: DeskAct) => void;
}) => {
  const scroller = useRef<HTMLDivElement>(null);
  const may = incident.allowedActions;
  return (
    <section class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <PriorityBadge priority={incident.priority} />
        <span class="facts-id">{incident.number}</span>
        <span class="panel-since">
          <Icon name="timer" />
          <Elapsed since={incident.createdAt} until={incident.closedAt} />
        </span>
        <CloseLink />
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
      <ClosedNotice incident={incident} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroller panel-body" ref={scroller} tabIndex={0} aria-label={t('incident.parts')}>
        <h3 class="panel-label">{t('fact.title')}</h3>
        <IncidentFacts incident={incident} />
        <OldestFirstTimeline incident={incident} scroller={scroller}>
          <span class="panel-order">{t('timeline.oldestFirst')}</span>
        </OldestFirstTimeline>
        {!incident.timelineComplete && <Skeleton rows={2} />}
      </section>
      {may.includes('ADD_NOTE') && (
        <div class="panel-note">
          <NoteComposer incident={incident} sendKey="enter" />
        </div>
      )}
    </section>
  );
};
