import { useMemo, useRef } from 'preact/hooks';
import { AsOf } from '../app/AsOf.tsx';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { ListEmpty } from '../incident/ListEmpty.tsx';
import { NewPill } from '../ui/scroll/NewPill.tsx';
import { useDrawnOnce } from '../ui/scroll/useDrawnOnce.ts';
import { useDrawnRows } from '../ui/scroll/useDrawnRows.ts';
import { useGlide } from '../ui/scroll/useGlide.ts';
import { useSteadyScroll } from '../ui/scroll/useSteadyScroll.ts';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { IncidentRow } from './IncidentRow.tsx';
import './incidentList.css';

/** The zone's open incidents, most urgent first. A new one slides in; it never moves what is being read. */
export const IncidentList = ({ opened }: { readonly opened: string | null }) => {
  const { href } = useClient();
  const { feed, config } = useLiveZone();
  const incidents = feed.incidents.value;
  const load = feed.loadState.value;
  const scroller = useRef<HTMLDivElement>(null);
  const count = useDrawnRows(scroller, incidents.length);
  const rows = useMemo(() => incidents.slice(0, count), [incidents, count]);
  const keys = useMemo(() => rows.map((one) => one.id), [rows]);
  const list = useRef<HTMLOListElement>(null);
  const { unseen, toTop } = useSteadyScroll(scroller, list, keys);
  useGlide(list, keys);
  const drawn = useDrawnOnce();
  return (
    <section class="list" aria-labelledby="list-title">
      <div class="list-head">
        <h2 id="list-title">
          {t('incident.open')} {load === 'ready' && <span class="list-count">{incidents.length}</span>}
        </h2>
        <AsOf />
        <NewPill count={unseen} towards="up" onPress={toTop} />
      </div>
      <div class="scroller list-scroller" ref={scroller}>
        {incidents.length > 0 ? (
          <ol class="list-rows" ref={list}>
            {rows.map((incident) => {
              const current = incident.id === opened;
              return drawn(incident, current ? 'current' : '', () => (
                <IncidentRow
                  key={incident.id}
                  incident={incident}
                  current={current}
                  href={href({ kind: 'incident', zone: config.code, id: incident.id })}
                />
              ));
            })}
          </ol>
        ) : load === 'idle' || load === 'loading' ? (
          <Skeleton rows={5} />
        ) : (
          <ListEmpty failed={load === 'failed'} />
        )}
      </div>
    </section>
  );
};
