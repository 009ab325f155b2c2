import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Role } from '../../../shared/directory/Role.ts';
import type { IncidentAction } from '../../../shared/incident/access.ts';
import { heldBy } from '../../../shared/policy/heldBy.ts';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import type { DeskDialog } from './DeskDialog.ts';
import type { DeskAct } from './deskShortcuts.ts';
import { focusOn } from './focusOn.ts';
import type { IncidentSort } from './IncidentSort.ts';
import { matchesText } from './matchesText.ts';
import { neighbour } from './neighbour.ts';
import { sortIncidents } from './sortIncidents.ts';

/** While somebody runs through the rows the panel waits this long before it follows. */
const followMs = 120;

/**
 * What the desk knows and can do: the rows in the order and with the filter somebody asked for, the row that is
 * chosen, the incident that is opened, and every act by its name. An act on an incident is about the chosen row;
 * `act` says whether it did anything.
 */
export const useDesk = () => {
  const { route, navigate, settings } = useClient();
  const { feed, config, session } = useLiveZone();
  const opened = route.value.kind === 'incident' ? route.value.id : null;
  const selected = useSignal<string | null>(opened);
  const dialog = useSignal<DeskDialog>('none');
  const sort = useSignal<IncidentSort>({ column: 'priority', direction: 'ascending' });
  const filter = useSignal('');
  const following = useRef<ReturnType<typeof setTimeout>>(undefined);
  const roles: readonly Role[] = session.person.value?.roles ?? [];
  const mayOpen = heldBy(roles)('Mutation.openIncident');

  const incidents = feed.incidents.value;
  const language = settings.language.value;
  const rows = useMemo(
    () =>
      sortIncidents(
        incidents.filter((incident) => matchesText(incident, filter.value)),
        sort.value,
        language,
      ),
    [incidents, filter.value, sort.value, language],
  );
  useEffect(() => {
    if (opened) selected.value = opened;
  }, [opened, selected]);

  const listed = incidents.find((incident) => incident.id === selected.value);
  const lookup = !listed && opened ? feed.incident(opened).value : null;
  const chosen = listed ?? (lookup?.kind === 'known' ? lookup.incident : null);
  const may = (action: IncidentAction): boolean => chosen?.allowedActions.includes(action) ?? false;

  /** Rows walked through are one place in the history, not one each. */
  const show = (id: string, how?: { readonly replace: boolean }): void => {
    clearTimeout(following.current);
    selected.value = id;
    // Acting on what is opened already is no new place to come back to.
    if (id !== opened) navigate({ kind: 'incident', zone: config.code, id }, how);
  };
  const open = (id: string): void => show(id);
  const step = (way: 'up' | 'down'): boolean => {
    const next = neighbour(rows, selected.value, way);
    if (!next) return false;
    selected.value = next.id;
    focusOn(`[data-row="${next.id}"]`);
    clearTimeout(following.current);
    if (opened) following.current = setTimeout(() => show(next.id, { replace: true }), followMs);
    return true;
  };
  const back = (): boolean => {
    const active = document.activeElement;
    if (active?.matches('[data-filter]')) filter.value = '';
    else if (route.peek().kind === 'mine' || (opened && !active?.closest('.panel')))
      navigate({ kind: 'home', zone: config.code });
    if (selected.value) focusOn(`[data-row="${selected.value}"]`);
    return true;
  };
  const act = (what: DeskAct): boolean => {
    switch (what) {
      case 'down':
      case 'up':
        return step(what);
      case 'open':
        if (selected.value !== null) open(selected.value);
        return selected.value !== null;
      case 'new':
        if (mayOpen) dialog.value = 'open';
        return mayOpen;
      case 'note':
        if (!chosen || !may('ADD_NOTE')) return false;
        open(chosen.id);
        queueMicrotask(() => focusOn('[data-note-field]'));
        return true;
      case 'priority':
      case 'close':
        if (!chosen || !may(what === 'close' ? 'CLOSE' : 'CHANGE_PRIORITY')) return false;
        open(chosen.id);
        dialog.value = what;
        return true;
      case 'filter':
        focusOn('[data-filter]');
        return true;
      case 'palette':
      case 'help':
        dialog.value = what;
        return true;
      case 'back':
        return back();
    }
  };
  return {
    rows,
    total: incidents.length,
    selected,
    opened,
    chosen,
    mayOpen,
    sort,
    filter,
    dialog,
    open,
    act,
  };
};
