import type { Signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { AsOf } from '../app/AsOf.tsx';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { ListEmpty } from '../incident/ListEmpty.tsx';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { NewPill } from '../ui/scroll/NewPill.tsx';
import { useDrawnRows } from '../ui/scroll/useDrawnRows.ts';
import { useGlide } from '../ui/scroll/useGlide.ts';
import { useSteadyScroll } from '../ui/scroll/useSteadyScroll.ts';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { DeskRow } from './DeskRow.tsx';
import { GridFilter } from './GridFilter.tsx';
import { GridHead } from './GridHead.tsx';
import type { IncidentSort } from './IncidentSort.ts';
import './deskGrid.css';

/** The open incidents, 36 px a row. What is chosen stays chosen while rows come, go and change places. */
export const DeskGrid = ({
  rows,
  total,
  selected,
  opened,
  sort,
  filter,
  onOpen,
  onNew,
}: {
  readonly rows: readonly IncidentView[];
  readonly total: number;
  readonly selected: Signal<string | null>;
  readonly opened: string | null;
  readonly sort: Signal<IncidentSort>;
  readonly filter: Signal<string>;
  readonly onOpen: (id: string) => void;
  readonly onNew: (() => void) | undefined;
}) => {
  const { feed } = useLiveZone();
  const load = feed.loadState.value;
  const scroller = useRef<HTMLDivElement>(null);
  const chosen = useMemo(() => rows.findIndex((row) => row.id === selected.value), [rows, selected.value]);
  const count = useDrawnRows(scroller, rows.length, chosen);
  const shown = useMemo(() => rows.slice(0, count), [rows, count]);
  const keys = useMemo(() => shown.map((row) => row.id), [shown]);
  const list = useRef<HTMLTableSectionElement>(null);
  const { unseen, toTop } = useSteadyScroll(scroller, list, keys);
  useGlide(list, keys);
  const reachable = chosen >= 0 ? selected.value : rows[0]?.id;
  return (
    <section class="grid" aria-labelledby="grid-title">
      <div class="grid-bar">
        <h2 id="grid-title">
          {t('incident.open')} {load === 'ready' && <span class="grid-count">{total}</span>}
        </h2>
        <AsOf />
        <NewPill count={unseen} towards="up" onPress={toTop} />
        <GridFilter filter={filter} onEnter={() => rows[0] && onOpen(rows[0].id)} />
        {onNew && (
          <Button kind="primary" icon="plus" onPress={onNew} attributes={{ 'aria-keyshortcuts': 'N' }}>
            {t('desk.new')}
            <Kbd keys="N" />
          </Button>
        )}
      </div>
      <div class="scroller grid-scroller" ref={scroller}>
        {rows.length > 0 ? (
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is a table; the role adds that its rows can be chosen
          <table class="grid-table" role="grid" aria-labelledby="grid-title" aria-rowcount={rows.length + 1}>
            <GridHead sort={sort} />
            <tbody ref={list}>
              {shown.map((row) => (
                <DeskRow
                  key={row.id}
                  incident={row}
                  selected={row.id === selected.value}
                  opened={row.id === opened}
                  reachable={row.id === reachable}
                  onSelect={(id) => {
                    selected.value = id;
                  }}
                  onOpen={onOpen}
                />
              ))}
            </tbody>
          </table>
        ) : load === 'idle' || load === 'loading' ? (
          <Skeleton rows={8} />
        ) : filter.value.trim() !== '' && total > 0 ? (
          <div class="empty">
            <Icon name="search" size="large" />
            <p>{t('desk.noMatch', { typed: filter.value })}</p>
            <Button
              onPress={() => {
                filter.value = '';
              }}
            >
              {t('desk.clearFilter')}
            </Button>
          </div>
        ) : (
          <ListEmpty failed={load === 'failed'} />
        )}
      </div>
    </section>
  );
};
