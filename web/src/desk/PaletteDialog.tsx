import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import type { DeskAct } from './deskShortcuts.ts';
import { type PaletteEntry, paletteEntries } from './paletteEntries.ts';
import './paletteDialog.css';

/** Type and go: acts and incidents in one list, by the keyboard's arrows and Enter (a combobox with a listbox). */
export const PaletteDialog = ({
  acts,
  incidents,
  onClose,
  onAct,
  onOpen,
}: {
  readonly acts: readonly DeskAct[];
  readonly incidents: readonly IncidentView[];
  readonly onClose: () => void;
  readonly onAct: (act: DeskAct) => void;
  readonly onOpen: (id: string) => void;
}) => {
  const typed = useSignal('');
  const at = useSignal(0);
  const id = useId();
  const entries = useMemo(() => paletteEntries(typed.value, acts, incidents), [typed.value, acts, incidents]);
  const active = entries[Math.min(at.value, entries.length - 1)];
  const choose = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    onClose();
    if (entry.kind === 'act') onAct(entry.act);
    else onOpen(entry.id);
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
                  <Kbd keys={entry.keys} />
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
