import { useRef } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { ClosedNotice } from '../incident/ClosedNotice.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { NoIncident } from '../incident/NoIncident.tsx';
import { NoteComposer } from '../incident/NoteComposer.tsx';
import { OldestFirstTimeline } from '../incident/OldestFirstTimeline.tsx';
import { PhotoButton } from '../photo/PhotoButton.tsx';
import { PhotoStrip } from '../photo/PhotoStrip.tsx';
import { photoAbout } from '../photo/photoAbout.ts';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { DeskFacts } from './DeskFacts.tsx';
import { PanelClose } from './PanelClose.tsx';
import { PanelEscalation } from './PanelEscalation.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelUnits } from './PanelUnits.tsx';
import type { Desk } from './useDesk.ts';
import './deskPanel.css';

/**
 * The opened incident: what it is, who does not answer, its facts, its units with the one proposed, its story read
 * downwards, and the note field at the foot.
 */
export const DeskPanel = ({ id, desk }: { readonly id: string; readonly desk: Desk }) => {
  const { feed } = useLiveZone();
  const lookup = feed.incident(id).value;
  if (lookup.kind === 'known') return <OpenedPanel incident={lookup.incident} desk={desk} />;
  return (
    <section class="panel" aria-label={t('fact.title')}>
      <div class="panel-head">
        <PanelClose />
      </div>
      <NoIncident lookup={lookup} />
    </section>
  );
};

const OpenedPanel = ({ incident, desk }: { readonly incident: IncidentView; readonly desk: Desk }) => {
  const scroller = useRef<HTMLDivElement>(null);
  const may = incident.allowedActions;
  return (
    <section class="panel" aria-labelledby="panel-title">
      <PanelHead incident={incident} desk={desk} />
      <ClosedNotice incident={incident} />
      <PanelEscalation incident={incident} onAssign={() => desk.askAssign(incident.id)} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroller panel-body" ref={scroller} tabIndex={0} aria-label={t('incident.parts')}>
        <h3 class="panel-label">{t('fact.title')}</h3>
        <DeskFacts incident={incident} desk={desk} />
        <PanelUnits incident={incident} desk={desk} />
        <section class="panel-photos" id="panel-photos" aria-labelledby="panel-photos-title">
          <h3 class="panel-label" id="panel-photos-title">
            {t('photo.many')}
          </h3>
          {may.includes('ADD_NOTE') && (
            <PhotoButton
              context={{ kind: 'INCIDENT', ref: incident.id }}
              about={photoAbout(incident)}
              kind="quiet"
            />
          )}
          <PhotoStrip key={incident.id} context={{ kind: 'INCIDENT', ref: incident.id }} />
        </section>
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
