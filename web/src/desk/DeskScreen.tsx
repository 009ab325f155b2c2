import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Role } from '../../../shared/directory/Role.ts';
import { incidentRights } from '../../../shared/incident/access.ts';
import { ClientNotices } from '../app/ClientNotices.tsx';
import { LinkAnnouncer } from '../app/LinkAnnouncer.tsx';
import { LinkStripe } from '../app/LinkStripe.tsx';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { LatestChanges } from '../incident/LatestChanges.tsx';
import { useMedia } from '../ui/useMedia.ts';
import type { DeskDialog } from './DeskDialog.ts';
import { DeskDialogs } from './DeskDialogs.tsx';
import { DeskGrid } from './DeskGrid.tsx';
import { DeskHeader } from './DeskHeader.tsx';
import { DeskHints } from './DeskHints.tsx';
import { DeskIdle } from './DeskIdle.tsx';
import { DeskPanel } from './DeskPanel.tsx';
import type { DeskAct } from './deskShortcuts.ts';
import type { IncidentSort } from './IncidentSort.ts';
import { matchesText } from './matchesText.ts';
import { neighbour } from './neighbour.ts';
import { sortIncidents } from './sortIncidents.ts';
import { useDeskKeys } from './useDeskKeys.ts';
import './desk.css';

/** Grid left, the opened incident right. Arrows choose a row, Enter opens it, letters act on what is chosen. */
export const DeskScreen = () => {
  const { route, navigate, settings } = useClient();
  const { feed, config, session } = useZone();
  const opened = route.value.kind === 'incident' ? route.value.id : null;
  const selected = useSignal<string | null>(opened);
  const dialog = useSignal<DeskDialog>('none');
  const sort = useSignal<IncidentSort>({ column: 'priority', direction: 'ascending' });
  const filter = useSignal('');
  const said = useSignal('');
  const tall = useMedia('(min-height: 900px) and (min-width: 900px)');
  const roles: readonly Role[] = session.person.value?.roles ?? [];
  const mayOpen = roles.some((role) => incidentRights['Mutation.openIncident'].some((one) => one === role));

  const incidents = feed.incidents.value;
  const rows = useMemo(
    () =>
      sortIncidents(
        incidents.filter((incident) => matchesText(incident, filter.value)),
        sort.value,
        settings.language.value,
      ),
    [incidents, filter.value, sort.value, settings.language.value],
  );
  useEffect(() => {
    if (opened) selected.value = opened;
  }, [opened, selected]);

  const open = (id: string): void => {
    selected.value = id;
    navigate({ kind: 'incident', zone: config.code, id });
  };
  const select = (id: string): void => {
    selected.value = id;
    focusRow(id);
    if (opened) navigate({ kind: 'incident', zone: config.code, id });
  };
  const target = opened ?? selected.value;
  const lookup = target === null ? null : feed.incident(target).value;
  const chosen = lookup?.kind === 'known' ? lookup.incident : null;
  const may = (action: 'ADD_NOTE' | 'CHANGE_PRIORITY' | 'CLOSE'): boolean =>
    chosen?.allowedActions.includes(action) ?? false;

  const act = (what: DeskAct): boolean => {
    switch (what) {
      case 'down':
      case 'up': {
        const next = neighbour(rows, selected.value, what);
        if (next) select(next.id);
        return next !== null;
      }
      case 'new':
        if (mayOpen) dialog.value = 'open';
        return mayOpen;
      case 'note':
        if (!chosen || !may('ADD_NOTE')) return false;
        open(chosen.id);
        focusSoon('[data-note-field]');
        return true;
      case 'priority':
      case 'close':
        if (!chosen || !may(what === 'close' ? 'CLOSE' : 'CHANGE_PRIORITY')) return false;
        open(chosen.id);
        dialog.value = what;
        return true;
      case 'filter':
        focusSoon('[data-filter]');
        return true;
      case 'palette':
      case 'help':
        dialog.value = what;
        return true;
      case 'back':
        return back();
      case 'open':
        if (selected.value === null) return false;
        open(selected.value);
        return true;
    }
  };
  const back = (): boolean => {
    const active = document.activeElement;
    if (active instanceof HTMLElement && active.matches('[data-filter]')) filter.value = '';
    else if (active instanceof HTMLElement && active.closest('.panel')) {
      // Out of the panel first; a second Escape closes it.
    } else if (opened) navigate({ kind: 'incidents', zone: config.code });
    if (selected.value) focusRow(selected.value);
    else if (active instanceof HTMLElement) active.blur();
    return true;
  };
  useDeskKeys(settings.shortcuts.value, act);

  return (
    <div class="desk">
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <div class={opened ? 'desk-frame desk-opened' : 'desk-frame'}>
        <div class="desk-top">
          <DeskHeader onPalette={() => act('palette')} onRefused={() => (dialog.value = 'refused')} />
          <LinkStripe />
          <ClientNotices />
        </div>
        <main class="desk-main" id="main" tabIndex={-1}>
          <div class="desk-left">
            <DeskGrid
              rows={rows}
              total={incidents.length}
              selected={selected.value}
              opened={opened}
              sort={sort}
              filter={filter}
              onSelect={(id) => {
                selected.value = id;
              }}
              onOpen={open}
              onNew={mayOpen ? () => act('new') : undefined}
            />
            {tall && (
              <div class="desk-strip">
                <LatestChanges />
              </div>
            )}
            <DeskHints onHelp={() => act('help')} />
          </div>
          <div class="desk-side">
            {opened ? (
              <DeskPanel key={opened} id={opened} onAct={(what) => act(what)} />
            ) : tall ? (
              <DeskIdle />
            ) : (
              <LatestChanges />
            )}
          </div>
        </main>
      </div>
      <p class="unseen" role="status">
        {said.value}
      </p>
      <DeskDialogs
        dialog={dialog}
        incident={chosen}
        rows={rows}
        mayOpen={mayOpen}
        onAct={act}
        onOpen={open}
        onSaid={(words) => {
          said.value = words;
        }}
      />
      <LinkAnnouncer />
    </div>
  );
};

/**
 * Puts the focus on a field that comes with this very change: Preact draws in the microtask that was queued
 * before this one, so it stands before the next key arrives and a fast typist's letters go into it.
 */
const focusSoon = (selector: string): void => {
  queueMicrotask(() => {
    const found = document.querySelector(selector);
    if (found instanceof HTMLElement) found.focus();
  });
};

/** At once: the next key may come before the next frame. */
const focusRow = (id: string): void => {
  const row = document.querySelector(`[data-row="${id}"]`);
  if (row instanceof HTMLElement) row.focus();
};
