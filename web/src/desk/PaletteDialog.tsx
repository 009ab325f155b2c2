import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import type { UnitView } from '../unit/UnitView.ts';
import { ActKbd } from './ActKbd.tsx';
import type { FoundPlace } from './AddressBook.ts';
import { focusOn } from './focusOn.ts';
import { paletteActs } from './paletteActs.ts';
import { type PaletteEntry, paletteEntries } from './paletteEntries.ts';
import { prefillPlace } from './prefillPlace.ts';
import { UnitMark } from './units/UnitMark.tsx';
import type { Desk } from './useDesk.ts';
import { useFoundPlaces } from './useFoundPlaces.ts';
import './paletteDialog.css';

/** Type and go: acts, units and incidents in one list, by the keyboard's arrows and Enter (a combobox with a listbox). */
export const PaletteDialog = ({ desk, onClose }: { readonly desk: Desk; readonly onClose: () => void }) => {
  const { drafts, feed, units } = useLiveZone();
  const typed = useSignal('');
  const at = useSignal(0);
  const id = useId();
  const acts = useMemo(() => paletteActs(desk.may, desk.chosen), [desk.may, desk.chosen]);
  const [incidents, all] = [feed.incidents.value, units.units.value];
  const places = useFoundPlaces(typed.value);
  const to = useMemo(
    () => [
      ...(acts.includes('new') ? (['OPEN'] as const) : []),
      ...(document.querySelector('.desk-map') ? (['SHOW'] as const) : []),
    ],
    [acts],
  );
  const entries = useMemo(
    () => paletteEntries(typed.value, acts, incidents, all, places, to),
    [typed.value, acts, incidents, all, places, to],
  );
  const active = entries[Math.min(at.value, entries.length - 1)];
  const choose = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    onClose();
    if (entry.kind === 'act') desk.act(entry.act);
    else if (entry.kind === 'incident') desk.open(entry.id);
    else if (entry.kind === 'place') choosePlace(entry.found, entry.to);
    else chooseUnit(entry.unit);
  };
  const choosePlace = ({ hit, location }: FoundPlace, what: 'OPEN' | 'SHOW'): void => {
    if (what === 'SHOW') desk.place.value = { lat: hit.lat, lon: hit.lon };
    else {
      prefillPlace(drafts, location);
      desk.act('new');
    }
  };
  const chooseUnit = (unit: UnitView): void => {
    desk.selectedUnit.value = unit.id;
    if (unit.assignment) desk.open(unit.assignment.incidentId);
    queueMicrotask(() => focusOn(`[data-unit="${unit.id}"]`));
  };
  const move = (by: number): void => {
    at.value = (Math.min(at.value, entries.length - 1) + by + entries.length) % Math.max(1, entries.length);
  };
  return (
    <Dialog title={t('palette.title')} width="wide" onClose={onClose}>
      <div class="dialog-body palette">
        <input
          class="input"
          type="text"
          role="combobox"
          autofocus
          autoComplete="off"
          aria-label={t('palette.open')}
          placeholder={t('palette.open')}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={active && `${id}-${active.id}`}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            at.value = 0;
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') move(1);
            else if (event.key === 'ArrowUp') move(-1);
            else if (event.key === 'Enter') choose(active);
            else return;
            event.preventDefault();
          }}
        />
        <div class="palette-list" role="listbox" id={`${id}-list`} aria-label={t('palette.title')}>
          {entries.map((entry) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field (aria-activedescendant)
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrows and Enter do it
            <div
              key={entry.id}
              id={`${id}-${entry.id}`}
              role="option"
              class="palette-entry"
              aria-selected={entry === active}
              onClick={() => choose(entry)}
            >
              {entry.kind === 'act' ? (
                <>
                  <Icon name="arrow-right" />
                  <span>{entry.words}</span>
                  <ActKbd act={entry.act} />
                </>
              ) : entry.kind === 'unit' ? (
                <>
                  <Icon name="users" />
                  <span>
                    <b>{entry.unit.callSign}</b> {entry.unit.crew.map(({ name }) => name).join(', ')}
                  </span>
                  <UnitMark unit={entry.unit} />
                </>
              ) : entry.kind === 'place' ? (
                <>
                  <Icon name={entry.to === 'OPEN' ? 'plus' : 'map-pin'} />
                  <span>
                    <ZoneText>{entry.words}</ZoneText>
                  </span>
                  <span class="palette-number">
                    {t(entry.to === 'OPEN' ? 'palette.openThere' : 'palette.showThere')}
                  </span>
                </>
              ) : (
                <>
                  <PriorityBadge priority={entry.incident.priority} size="small" />
                  <span>
                    <ZoneText>{entry.words}</ZoneText>
                  </span>
                  <span class="facts-id palette-number">{entry.incident.number}</span>
                </>
              )}
            </div>
          ))}
        </div>
        {entries.length === 0 && <p class="field-hint">{t('desk.noMatch', { typed: typed.value })}</p>}
      </div>
    </Dialog>
  );
};
