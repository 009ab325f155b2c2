import { useEffect, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { ClosedNotice } from '../incident/ClosedNotice.tsx';
import { IncidentFacts } from '../incident/IncidentFacts.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { NewestFirstTimeline } from '../incident/NewestFirstTimeline.tsx';
import { NoteComposer } from '../incident/NoteComposer.tsx';
import { placeText } from '../incident/placeText.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { PaneTabs } from './PaneTabs.tsx';

/** The opened incident: head that stays, facts, the live timeline, and the note field under the thumb. */
export const IncidentPane = ({ id }: { readonly id: string }) => {
  const { href } = useClient();
  const { feed, config } = useLiveZone();
  const lookup = feed.incident(id).value;
  const back = (
    <a
      class="button button-quiet pane-back"
      href={href({ kind: 'home', zone: config.code })}
      aria-label={t('action.backToList')}
    >
      <Icon name="arrow-left" size="large" />
    </a>
  );
  if (lookup.kind === 'known') return <OpenedIncident incident={lookup.incident} back={back} />;
  return (
    <div class="pane">
      <div class="pane-head">{back}</div>
      {lookup.kind === 'loading' ? (
        <Skeleton rows={4} />
      ) : (
        <div class="pane-message">
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
    </div>
  );
};

const OpenedIncident = ({
  incident,
  back,
}: {
  readonly incident: IncidentView;
  readonly back: preact.ComponentChild;
}) => {
  const { settings } = useClient();
  const scroller = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const time = (at: string): string => formatTime(at, settings.language.value, 'seconds');
  return (
    <article class="pane" aria-labelledby="pane-title">
      <div class="pane-head">
        {back}
        <PriorityBadge priority={incident.priority} size="large" />
        <div class="pane-what">
          <h2 id="pane-title" ref={title} tabIndex={-1}>
            <ZoneText>{incident.title}</ZoneText>
          </h2>
          <p class="pane-place">
            <ZoneText>{placeText(incident.location)}</ZoneText>
          </p>
        </div>
        <p class="pane-since">
          <b>
            <Elapsed since={incident.createdAt} until={incident.closedAt} />
          </b>
          <span class="number">{t('incident.since', { time: time(incident.createdAt) })}</span>
        </p>
      </div>
      <PaneTabs entries={incident.timeline.length} />
      <ClosedNotice incident={incident} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroller pane-body" ref={scroller} tabIndex={0} aria-label={t('incident.parts')}>
        <section class="card pane-facts" aria-labelledby="facts-title">
          <h3 id="facts-title">{t('fact.title')}</h3>
          <IncidentFacts incident={incident} />
        </section>
        <div class="card pane-timeline" id="pane-timeline">
          <NewestFirstTimeline incident={incident} scroller={scroller} />
          {!incident.timelineComplete && <Skeleton rows={2} />}
        </div>
      </section>
      {incident.allowedActions.includes('ADD_NOTE') && (
        <div class="pane-note">
          <NoteComposer incident={incident} sendKey="ctrlEnter" />
        </div>
      )}
    </article>
  );
};
