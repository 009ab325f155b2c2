import { useMemo, useRef } from 'preact/hooks';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Kbd } from '../../ui/kbd/Kbd.tsx';
import { useGlide } from '../../ui/scroll/useGlide.ts';
import type { Desk } from '../useDesk.ts';
import { orderUnits } from './orderUnits.ts';
import { UnitTile } from './UnitTile.tsx';
import { UnitTotals } from './UnitTotals.tsx';
import { useTileKeys } from './useTileKeys.ts';
import './unitsStrip.css';

/**
 * The units on shift under the map: totals, then a tile each, who does not answer first. A tile is chosen by a
 * press, by the arrows, or dragged onto an incident.
 */
export const UnitsStrip = ({ desk }: { readonly desk: Desk }) => {
  const { units } = useLiveZone();
  const all = units.units.value;
  const ordered = useMemo(() => orderUnits(all), [all]);
  const keys = useMemo(() => ordered.map(({ id }): string => id), [ordered]);
  const list = useRef<HTMLDivElement>(null);
  useGlide(list, keys);
  const { selectedUnit } = desk;
  const reachable =
    selectedUnit.value !== null && keys.includes(selectedUnit.value) ? selectedUnit.value : keys[0];
  const onKeyDown = useTileKeys(list);
  return (
    <section class="units-strip" aria-labelledby="units-title">
      <div class="units-head">
        <h2 id="units-title">
          {t('desk.units')} <span class="grid-count">{all.length}</span>
        </h2>
        <UnitTotals units={all} />
        <Button kind="quiet" onPress={() => desk.act('windowUnits')}>
          <Kbd keys="Alt 2" />
          {t('desk.board')}
        </Button>
      </div>
      {ordered.length === 0 ? (
        <p class="units-none">{t('desk.noUnits')}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not a form's fieldset
        <div class="units-tiles" role="group" aria-labelledby="units-title" ref={list} onKeyDown={onKeyDown}>
          {ordered.map((unit) => (
            <UnitTile
              key={unit.id}
              unit={unit}
              selected={unit.id === selectedUnit.value}
              reachable={unit.id === reachable}
              onSelect={() => {
                selectedUnit.value = selectedUnit.peek() === unit.id ? null : unit.id;
              }}
              onDropped={(incidentId) => desk.askAssign(incidentId, unit.id)}
            />
          ))}
        </div>
      )}
    </section>
  );
};
