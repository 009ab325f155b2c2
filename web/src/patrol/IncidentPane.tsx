import { useRef } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { ClosedNotice } from '../incident/ClosedNotice.tsx';
import { IncidentFacts } from '../incident/IncidentFacts.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { NewestFirstTimeline } from '../incident/NewestFirstTimeline.tsx';
import { NoIncident } from '../incident/NoIncident.tsx';
import { NoteComposer } from '../incident/NoteComposer.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { PaneBack } from './PaneBack.tsx';
import { PaneHead } from './PaneHead.tsx';
import { PaneTabs } from './PaneTabs.tsx';
import './incidentPane.css';

/** The opened incident: head that stays, facts, the live timeline, and the note field under the thumb. */
export const IncidentPane = ({ id }: { readonly id: string }) => {
  const { feed } = useLiveZone();
  const lookup = feed.incident(id).value;
  if (lookup.kind === 'known') return <OpenedIncident incident={lookup.incident} />;
  return (
    <div class="pane">
      <div class="pane-head">
        <PaneBack />
      </div>
      <NoIncident lookup={lookup} />
    </div>
  );
};

const OpenedIncident = ({ incident }: { readonly incident: IncidentView }) => {
  const scroller = useRef<HTMLElement>(null);
  return (
    <article class="pane" aria-labelledby="pane-title">
      <PaneHead incident={incident} />
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
