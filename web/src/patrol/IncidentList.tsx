import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { AsOf } from '../app/AsOf.tsx';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { ListEmpty } from '../incident/ListEmpty.tsx';
import { DrawnOnce } from '../ui/scroll/DrawnOnce.tsx';
import { NewPill } from '../ui/scroll/NewPill.tsx';
import { useDrawnRows } from '../ui/scroll/useDrawnRows.ts';
import { useGlide } from '../ui/scroll/useGlide.ts';
import { useSteadyScroll } from '../ui/scroll/useSteadyScroll.ts';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { fieldParts } from './fieldParts.ts';
import { IncidentRow } from './IncidentRow.tsx';
import { LazyPart } from './LazyPart.tsx';
import { isMine } from './myIncident.ts';
import { useField } from './useField.ts';
import { useMyIncident } from './useMyIncident.ts';
import { type Whose, WhoseChoice } from './WhoseChoice.tsx';
import './incidentList.css';

/** One's own incident first, then the zone's, most urgent first. A new one slides in; it never moves what is read. */
export const IncidentList = ({ opened }: { readonly opened: string | null }) => {
  const { href } = useClient();
  const { feed, config } = useLiveZone();
  const { units } = useField();
  const whose = useSignal<Whose>('zone');
  const mine = useMyIncident();
  const unitId = units.mine.value?.id;
  const all = feed.incidents.value;
  const load = feed.loadState.value;
  const incidents = useMemo(() => {
    const shown = whose.value === 'mine' ? all.filter((one) => isMine(one, unitId)) : all;
    return mine === undefined ? shown : [mine, ...shown.filter((one) => one.id !== mine.id)];
  }, [all, mine, unitId, whose.value]);
  const scroller = useRef<HTMLDivElement>(null);
  const count = useDrawnRows(scroller, incidents.length);
  const rows = useMemo(() => incidents.slice(0, count), [incidents, count]);
  const keys = useMemo(() => rows.map((one) => one.id), [rows]);
  const list = useRef<HTMLOListElement>(null);
  const { unseen, toTop } = useSteadyScroll(scroller, list, keys);
  useGlide(list, keys);
  return (
    <section class="list" aria-labelledby="list-title">
      <div class="list-head">
        <h2 id="list-title">
          {t('field.active')} {load === 'ready' && <span class="list-count">{incidents.length}</span>}
        </h2>
        <AsOf />
        <NewPill count={unseen} towards="up" onPress={toTop} />
        <WhoseChoice whose={whose} />
      </div>
      <div class="scroller list-scroller" ref={scroller}>
        {mine && (
          <div class="list-card">
            <LazyPart load={fieldParts.card} props={{ incident: mine }} waiting={<Skeleton rows={2} />} />
          </div>
        )}
        {incidents.length > 0 ? (
          <ol class="list-rows" ref={list}>
            {rows.map((incident) => {
              const current = incident.id === opened;
              const pinned = incident.id === mine?.id;
              return (
                <DrawnOnce
                  key={incident.id}
                  shown={incident}
                  variant={`${current} ${pinned}`}
                  draw={() => (
                    <IncidentRow
                      incident={incident}
                      current={current}
                      pinned={pinned}
                      href={href({ kind: 'incident', zone: config.code, id: incident.id })}
                    />
                  )}
                />
              );
            })}
          </ol>
        ) : load === 'idle' || load === 'loading' ? (
          <Skeleton rows={5} />
        ) : whose.value === 'mine' && all.length > 0 ? (
          <p class="list-none">{t('field.noneMine')}</p>
        ) : (
          <ListEmpty failed={load === 'failed'} />
        )}
      </div>
    </section>
  );
};
