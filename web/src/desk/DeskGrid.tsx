// biome-ignore-all lint/a11y/useSemanticElements: a windowed grid of rows that can be chosen; a table cannot leave rows out and give one of them two lines
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { AsOf } from '../app/AsOf.tsx';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { DrawnOnce } from '../ui/scroll/DrawnOnce.tsx';
import { NewPill } from '../ui/scroll/NewPill.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { rulesOf } from '../unit/rulesOf.ts';
import { statusIcon } from '../unit/statusIcon.ts';
import { DeskRow } from './DeskRow.tsx';
import { GridEmpty } from './GridEmpty.tsx';
import { GridFilter } from './GridFilter.tsx';
import { GridHead } from './GridHead.tsx';
import { gridLayout } from './grid/gridLayout.ts';
import { useElapsedCells } from './grid/useElapsedCells.ts';
import { useGridWindow } from './grid/useGridWindow.ts';
import { useLateRows } from './grid/useLateRows.ts';
import type { RowLook } from './RowLook.ts';
import { unansweredAlerts } from './unansweredAlerts.ts';
import type { Desk } from './useDesk.ts';
import './deskGrid.css';

/** px of a row at a desk and in a hand, and of the column heads: as deskRow.css and gridHead.css draw them. */
const heights = { line: 36, hand: 48, head: 32 };

/** The open incidents, 36 px a row; only those in view are drawn. What is chosen stays chosen while rows come and go. */
export const DeskGrid = ({ desk }: { readonly desk: Desk }) => {
  const { settings, now } = useClient();
  const zone = useLiveZone();
  const { feed } = zone;
  const { rows, total, selected, opened, sort, filter } = desk;
  const load = feed.loadState.value;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const line = useMedia('(max-width: 899px)') ? heights.hand : heights.line;
  const layout = useMemo(
    () =>
      gridLayout(
        rows.map(({ id }) => id),
        new Set(
          rows.filter((row) => row.priority === 'P1' && unansweredAlerts(row).length > 0).map(({ id }) => id),
        ),
      ),
    [rows],
  );
  const { first, end, unseen, toTop, show } = useGridWindow(scroller, list, layout, {
    line,
    head: heights.head,
  });
  useElapsedCells(list, now);
  const late = useLateRows(rows, first, end, now);
  const look = useMemo(
    (): RowLook => ({
      language: () => settings.language.value,
      zoneLanguage: zone.config.languages[0],
      icon: (status) => statusIcon(rulesOf(zone).value, status),
      now: () => now.peek(),
    }),
    [settings, zone, now],
  );
  const chosen = selected.value;
  useEffect(() => {
    if (chosen !== null) show(chosen);
    // Only when another row is chosen: a row that was chosen before does not pull the reader back.
  }, [chosen]);
  const reachable = chosen !== null && layout.places.has(chosen) ? chosen : rows[0]?.id;
  const open = useRef(desk.open);
  open.current = desk.open;
  const ask = useRef(desk);
  ask.current = desk;
  return (
    <section class="grid" aria-labelledby="grid-title">
      <div class="grid-bar">
        <h2 id="grid-title">
          {t('incident.open')} {load === 'ready' && <span class="grid-count">{total}</span>}
        </h2>
        <AsOf />
        <NewPill count={unseen} towards="up" onPress={toTop} />
        <GridFilter desk={desk} />
      </div>
      <div class="scroller grid-scroller" ref={scroller}>
        {rows.length > 0 ? (
          <div class="grid-table" role="grid" aria-labelledby="grid-title" aria-rowcount={rows.length + 1}>
            <div role="rowgroup" class="grid-heads">
              <GridHead sort={sort} />
            </div>
            <div
              role="rowgroup"
              ref={list}
              class="grid-rows"
              style={{
                paddingBlockStart: `${(layout.tops[first] ?? 0) * line}px`,
                paddingBlockEnd: `${((layout.tops.at(-1) ?? 0) - (layout.tops[end] ?? 0)) * line}px`,
              }}
            >
              {rows.slice(first, end).map((row, k) => (
                <DrawnOnce
                  key={row.id}
                  shown={row}
                  variant={`${first + k} ${row.id === chosen} ${row.id === opened} ${row.id === reachable} ${late.has(row.id)}`}
                  draw={() => (
                    <DeskRow
                      incident={row}
                      place={first + k}
                      selected={row.id === chosen}
                      opened={row.id === opened}
                      reachable={row.id === reachable}
                      late={late.has(row.id)}
                      look={look}
                      onSelect={(id) => {
                        selected.value = id;
                      }}
                      onOpen={(id) => open.current(id)}
                      onAssign={(id) => {
                        selected.value = id;
                        ask.current.askAssign(id);
                      }}
                    />
                  )}
                />
              ))}
            </div>
          </div>
        ) : (
          <GridEmpty load={load} filter={filter} total={total} />
        )}
      </div>
    </section>
  );
};
