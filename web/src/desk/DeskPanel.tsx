import { useRef } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { ClosedNotice } from '../incident/ClosedNotice.tsx';
import { IncidentFacts } from '../incident/IncidentFacts.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { NoIncident } from '../incident/NoIncident.tsx';
import { NoteComposer } from '../incident/NoteComposer.tsx';
import { OldestFirstTimeline } from '../incident/OldestFirstTimeline.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import type { DeskAct } from './deskShortcuts.ts';
import { PanelClose } from './PanelClose.tsx';
import { PanelHead } from './PanelHead.tsx';
import './deskPanel.css';

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
        <PanelClose />
      </div>
      <NoIncident lookup={lookup} />
    </section>
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
      <PanelHead incident={incident} onAct={onAct} />
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
