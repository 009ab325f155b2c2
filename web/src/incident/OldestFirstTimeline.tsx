import { useId, useMemo, useRef } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { NewPill } from '../ui/scroll/NewPill.tsx';
import { useFollowEnd } from '../ui/scroll/useFollowEnd.ts';
import { useGlide } from '../ui/scroll/useGlide.ts';
import type { TimelineProps } from './TimelineProps.ts';
import { TimelineRow } from './TimelineRow.tsx';
import './timeline.css';

/** The story at the desk: oldest at the top, read down to the note field below it. */
export const OldestFirstTimeline = ({ incident, scroller, children }: TimelineProps) => {
  const keys = useMemo(() => incident.timeline.map((row) => String(row.version)), [incident.timeline]);
  const list = useRef<HTMLOListElement>(null);
  const { unseen, toEnd } = useFollowEnd(scroller, incident.id, keys.length);
  useGlide(list, keys);
  const id = useId();
  return (
    <section class="timeline" aria-labelledby={id}>
      <div class="timeline-head">
        <h3 id={id}>{t('timeline.title')}</h3>
        {children}
        <NewPill count={unseen} towards="down" onPress={toEnd} />
      </div>
      <ol class="timeline-rows" ref={list}>
        {incident.timeline.map((entry) => (
          <TimelineRow key={entry.version} entry={entry} />
        ))}
      </ol>
    </section>
  );
};
