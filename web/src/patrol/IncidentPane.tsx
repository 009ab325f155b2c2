import { useRef } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { ClosedNotice } from '../incident/ClosedNotice.tsx';
import { HazardLine } from '../incident/HazardLine.tsx';
import { IncidentCrews } from '../incident/IncidentCrews.tsx';
import { IncidentFacts } from '../incident/IncidentFacts.tsx';
import { IncidentParties } from '../incident/IncidentParties.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { NewestFirstTimeline } from '../incident/NewestFirstTimeline.tsx';
import { NoIncident } from '../incident/NoIncident.tsx';
import { PhotoStrip } from '../photo/PhotoStrip.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { IncidentActs } from './IncidentActs.tsx';
import { PaneBack } from './PaneBack.tsx';
import { PaneHead } from './PaneHead.tsx';
import { PaneTabs } from './PaneTabs.tsx';
import './incidentPane.css';

/** The opened incident: head that stays, what is known, who is on it, the live timeline, and what one can do. */
export const IncidentPane = ({ id }: { readonly id: string }) => {
  const { feed } = useLiveZone();
  const lookup = feed.incident(id).value;
  if (lookup.kind === 'known') return <OpenedIncident key={id} incident={lookup.incident} />;
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
  const body = useRef<HTMLElement>(null);
  const story = useRef<HTMLDivElement>(null);
  return (
    <article class="pane" aria-labelledby="pane-title">
      <PaneHead incident={incident} />
      <div class="pane-danger">
        <HazardLine incident={incident} />
      </div>
      <PaneTabs incident={incident} />
      <ClosedNotice incident={incident} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroller pane-body" ref={body} tabIndex={0} aria-label={t('incident.parts')}>
        <div class="pane-column">
          <section class="card pane-facts" aria-labelledby="facts-title">
            <h3 id="facts-title">{t('fact.title')}</h3>
            <IncidentFacts incident={incident} />
          </section>
        </div>
        <div class="pane-column">
          <div class="card" id="pane-crews">
            <IncidentCrews incident={incident} />
          </div>
          <section class="card" id="pane-photos" aria-labelledby="photos-title">
            <h3 id="photos-title">{t('photo.many')}</h3>
            <PhotoStrip context={{ kind: 'INCIDENT', ref: incident.id }} />
          </section>
          <div class="card" id="pane-parties">
            <IncidentParties incident={incident} />
          </div>
        </div>
        <div class="card pane-timeline" id="pane-timeline" ref={story}>
          <NewestFirstTimeline incident={incident} scroller={body} />
          {!incident.timelineComplete && <Skeleton rows={2} />}
        </div>
      </section>
      <IncidentActs incident={incident} />
    </article>
  );
};
