import type { Signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';
import { groupIcon } from '../desk/units/groupIcon.ts';
import { useTileKeys } from '../desk/units/useTileKeys.ts';
import type { Desk } from '../desk/useDesk.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { rulesOf } from '../unit/rulesOf.ts';
import { statusOrder } from '../unit/statusOrder.ts';
import { useStatusLook } from '../unit/useStatusLook.ts';
import { BoardCard } from './BoardCard.tsx';
import { boardColumns } from './boardColumns.ts';
import { columnsInOrder } from './columnsInOrder.ts';
import { unitMatcher } from './unitMatcher.ts';
import './boardPart.css';
import './boardColumns.css';

/** Every unit in the column of what it does, the columns in the zone's order; "ter plaatse" is as wide as two, for there most of them are. */
export const BoardColumns = ({
  desk,
  byCallSign,
  filter,
}: {
  readonly desk: Desk;
  readonly byCallSign: boolean;
  readonly filter: Signal<string>;
}) => {
  const zone = useLiveZone();
  const { units, positions } = zone;
  const { icon, word } = useStatusLook();
  const columns = columnsInOrder(statusOrder(rulesOf(zone).value));
  const [every, places] = [units.units.value, positions.positions.value];
  const typed = filter.value;
  const all = useMemo(() => every.filter(unitMatcher(typed, word)), [every, typed, word]);
  const { location } = desk.chosen ?? {};
  const near = useMemo(
    () =>
      location?.lat === undefined || location.lon === undefined
        ? null
        : { lat: location.lat, lon: location.lon },
    [location],
  );
  const sorted = useMemo(
    () => boardColumns(all, { near, places, byCallSign }),
    [all, near, places, byCallSign],
  );
  const first = columns.flatMap((column) => sorted[column])[0]?.id;
  const chosen = all.some(({ id }) => id === desk.selectedUnit.value) ? desk.selectedUnit.value : first;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useTileKeys(list);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not a form's fieldset
    <div
      class="board-columns scroller"
      role="group"
      aria-label={t('desk.units')}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {typed.trim() !== '' && (
        <p class="board-filtered" role="status">
          {t('board.filtered', { count: all.length, of: every.length })}
          <Button
            icon="x"
            onPress={() => {
              filter.value = '';
            }}
          >
            {t('board.unfilter')}
          </Button>
        </p>
      )}
      {columns.map((column) => (
        <section key={column} class={`board-column board-${column}`} aria-label={t(`desk.group.${column}`)}>
          <h2 class={`unit-mark unit-${column}`}>
            <Icon name={groupIcon(column, icon)} />
            {t(`desk.group.${column}`)} <span class="number">{sorted[column].length}</span>
            <span class="board-order">
              {t(byCallSign ? 'board.order.callSign' : `board.order.${column}`)}
            </span>
          </h2>
          <div class="board-cards">
            {sorted[column].map((unit) => (
              <BoardCard
                key={unit.id}
                unit={unit}
                near={near}
                selected={unit.id === desk.selectedUnit.value}
                reachable={unit.id === chosen}
                onSelect={() => {
                  desk.selectedUnit.value = desk.selectedUnit.peek() === unit.id ? null : unit.id;
                }}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
};
