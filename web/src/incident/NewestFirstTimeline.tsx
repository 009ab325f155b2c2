import { useId, useMemo, useRef } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { NewPill } from '../ui/scroll/NewPill.tsx';
import { useGlide } from '../ui/scroll/useGlide.ts';
import { useSteadyScroll } from '../ui/scroll/useSteadyScroll.ts';
import type { TimelineProps } from './TimelineProps.ts';
import { TimelineRow } from './TimelineRow.tsx';
import './timeline.css';

/** The story on the road: newest at the top, and it moves only when the reader says so. */
export const NewestFirstTimeline = ({ incident, scroller, children }: TimelineProps) => {
  const rows = useMemo(() => [...incident.timeline].reverse(), [incident.timeline]);
  const keys = useMemo(() => rows.map((row) => String(row.version)), [rows]);
  const list = useRef<HTMLOListElement>(null);
  const { unseen, toTop } = useSteadyScroll(scroller, list, keys);
  useGlide(list, keys);
  const id = useId();
  return (
    <section class="timeline" aria-labelledby={id}>
      <div class="timeline-head">
        <h3 id={id}>{t('timeline.title')}</h3>
        {children}
        <NewPill count={unseen} towards="up" onPress={toTop} />
      </div>
      <ol class="timeline-rows" ref={list}>
        {rows.map((entry) => (
          <TimelineRow key={entry.version} entry={entry} />
        ))}
      </ol>
    </section>
  );
};
