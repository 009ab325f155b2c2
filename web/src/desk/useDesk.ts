import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Role } from '../../../shared/directory/Role.ts';
import { heldBy } from '../../../shared/policy/heldBy.ts';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { type DeskDialog, noDialog } from './DeskDialog.ts';
import { deskAct } from './deskAct.ts';
import type { DeskAct } from './deskShortcuts.ts';
import { focusOn } from './focusOn.ts';
import { neighbour } from './neighbour.ts';
import { useDeskRows } from './useDeskRows.ts';
import { useUndoStatus } from './useUndoStatus.ts';

/** While somebody runs through the rows the panel waits this long before it follows. */
const followMs = 120;

/**
 * What the desk knows and can do: the rows, the row that is chosen, the incident that is opened, the unit that is
 * chosen, and every act by its name. An act on an incident is about the chosen row; `act` says whether it did
 * anything.
 */
export const useDesk = () => {
  const { route, navigate } = useClient();
  const { feed, config, session } = useLiveZone();
  const opened = route.value.kind === 'incident' ? route.value.id : null;
  const selected = useSignal<string | null>(opened);
  const selectedUnit = useSignal<string | null>(null);
  const dialog = useSignal<DeskDialog>(noDialog);
  const centred = useSignal(0);
  const place = useSignal<{ readonly lat: number; readonly lon: number } | null>(null);
  const following = useRef<ReturnType<typeof setTimeout>>(undefined);
  const list = useDeskRows();
  const undo = useUndoStatus();
  const roles: readonly Role[] = session.person.value?.roles ?? [];
  const may = heldBy(roles);
  const incidents = feed.incidents.value;
  useEffect(() => {
    if (opened) selected.value = opened;
  }, [opened, selected]);

  const listed = incidents.find((incident) => incident.id === selected.value);
  const lookup = !listed && opened ? feed.incident(opened).value : null;
  const chosen = listed ?? (lookup?.kind === 'known' ? lookup.incident : null);

  /** Rows walked through are one place in the history, not one each. */
  const show = (id: string, how?: { readonly replace: boolean }): void => {
    clearTimeout(following.current);
    selected.value = id;
    // Acting on what is opened already is no new place to come back to.
    if (id !== opened) navigate({ kind: 'incident', zone: config.code, id }, how);
  };
  const open = (id: string): void => show(id);
  const step = (way: 'up' | 'down'): boolean => {
    const next = neighbour(list.rows, selected.value, way);
    if (!next) return false;
    selected.value = next.id;
    // The row may not be drawn yet: the grid brings it into view in this very change.
    queueMicrotask(() => focusOn(`[data-row="${next.id}"]`));
    clearTimeout(following.current);
    if (opened) following.current = setTimeout(() => show(next.id, { replace: true }), followMs);
    return true;
  };
  const back = (): boolean => {
    const active = document.activeElement;
    const away = route.peek().kind !== 'home' && route.peek().kind !== 'incident';
    if (active?.matches('[data-filter]')) list.filter.value = '';
    else if (selectedUnit.value !== null && active?.closest('.units-strip')) selectedUnit.value = null;
    else if (away || (opened && !active?.closest('.panel'))) navigate({ kind: 'home', zone: config.code });
    if (selected.value) focusOn(`[data-row="${selected.value}"]`);
    return true;
  };
  const ask = (about: DeskDialog): true => {
    dialog.value = about;
    return true;
  };
  /** Asks which unit for this incident; `unitId` stands first there. */
  const askAssign = (incidentId: string, unitId?: string): void => {
    selected.value = incidentId;
    dialog.value = { kind: 'assign', ...(unitId === undefined ? {} : { unitId }) };
  };
  const act = (what: DeskAct): boolean =>
    deskAct(what, {
      chosen,
      opened,
      selected,
      selectedUnit,
      zone: config.code,
      may,
      navigate,
      open,
      step,
      back,
      ask,
      undo: undo.run,
      centre: () => {
        centred.value += 1;
      },
    });
  const mine = route.value.kind === 'mine';
  const at = route.value;
  const chat = at.kind === 'channel' ? { id: at.id } : at.kind === 'chat' ? { id: null } : null;
  return {
    ...list,
    mine,
    /** The messages are in the panel's place, and which channel of them. */
    chat,
    beside: mine || chat !== null || opened !== null,
    selected,
    selectedUnit,
    opened,
    chosen,
    may,
    dialog,
    ask,
    askAssign,
    centred,
    /** A place that was looked for: the map goes there, whatever is chosen. */
    place,
    undo,
    open,
    act,
  };
};

export type Desk = ReturnType<typeof useDesk>;
