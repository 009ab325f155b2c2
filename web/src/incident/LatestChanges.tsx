import { useId, useMemo, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { DrawnOnce } from '../ui/scroll/DrawnOnce.tsx';
import { NewPill } from '../ui/scroll/NewPill.tsx';
import { useGlide } from '../ui/scroll/useGlide.ts';
import { useSteadyScroll } from '../ui/scroll/useSteadyScroll.ts';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { type LatestChange, latestChanges } from './latestChanges.ts';
import { TimelineText } from './TimelineText.tsx';
import { ZoneText } from './ZoneText.tsx';
import './latest.css';

/** As many as somebody reads back after a short absence. */
const most = 30;

/** What happened last in the zone, over all open incidents; each line leads to its incident. */
export const LatestChanges = () => {
  const { feed } = useLiveZone();
  const incidents = feed.incidents.value;
  const load = feed.loadState.value;
  const changes = useMemo(() => latestChanges(incidents, most), [incidents]);
  const keys = useMemo(() => changes.map((one) => one.key), [changes]);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const { unseen, toTop } = useSteadyScroll(scroller, list, keys);
  useGlide(list, keys);
  const id = useId();
  return (
    <section class="latest" aria-labelledby={id}>
      <div class="latest-head">
        <h2 id={id}>{t('latest.title')}</h2>
        <NewPill count={unseen} towards="up" onPress={toTop} />
      </div>
      <div class="scroller latest-scroller" ref={scroller}>
        {load === 'idle' || load === 'loading' ? (
          <Skeleton rows={4} />
        ) : (
          changes.length === 0 && <p class="latest-none">{t('latest.none')}</p>
        )}
        <ol class="latest-rows" ref={list}>
          {changes.map((change) => {
            const { entry, incident, key } = change;
            return (
              <DrawnOnce
                key={key}
                shown={entry ?? incident}
                variant={`${key} ${incident.priority} ${incident.title}`}
                draw={() => <ChangeRow change={change} />}
              />
            );
          })}
        </ol>
      </div>
    </section>
  );
};

const ChangeRow = ({ change }: { readonly change: LatestChange }) => {
  const { settings, href } = useClient();
  const { config } = useZone();
  const { incident, entry } = change;
  return (
    <li data-key={change.key}>
      <a class="latest-row" href={href({ kind: 'incident', zone: config.code, id: incident.id })}>
        <time class="latest-time number" dateTime={change.at}>
          {formatTime(change.at, settings.language.value, 'seconds')}
        </time>
        <PriorityBadge priority={incident.priority} size="small" />
        <span class="latest-what">
          <b>
            <ZoneText>{incident.title}</ZoneText>
          </b>
          <span class="latest-text">
            {entry ? (
              <TimelineText entry={entry} />
            ) : change.text ? (
              <ZoneText>{change.text}</ZoneText>
            ) : (
              t('timeline.opened')
            )}
          </span>
        </span>
        <span class="latest-by">{entry?.by.name}</span>
      </a>
    </li>
  );
};
