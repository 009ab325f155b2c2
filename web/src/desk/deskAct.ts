import type { Signal } from '@preact/signals';
import type { IncidentAction } from '../../../shared/incident/access.ts';
import type { PatrouilleClient } from '../app/PatrouilleClient.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import type { DeskDialog } from './DeskDialog.ts';
import type { DeskAct } from './deskShortcuts.ts';
import { focusOn } from './focusOn.ts';
import { focusSoon } from './focusSoon.ts';
import { openBoard } from './openBoard.ts';

interface DeskActs {
  readonly chosen: IncidentView | null;
  readonly opened: string | null;
  readonly selected: Signal<string | null>;
  readonly selectedUnit: Signal<string | null>;
  readonly zone: string;
  readonly may: (operation: string) => boolean;
  readonly navigate: PatrouilleClient['navigate'];
  readonly open: (id: string) => void;
  readonly step: (way: 'up' | 'down') => boolean;
  readonly back: () => boolean;
  readonly ask: (about: DeskDialog) => true;
  readonly undo: () => boolean;
  readonly centre: () => void;
}

/** Does what a key, a button or the palette asks for; false when there is nothing to do it with now. */
export const deskAct = (what: DeskAct, desk: DeskActs): boolean => {
  const { chosen, selectedUnit, ask, zone } = desk;
  const allowed = (action: IncidentAction): boolean => chosen?.allowedActions.includes(action) ?? false;
  const unit = selectedUnit.value === null ? {} : { unitId: selectedUnit.value };
  switch (what) {
    case 'down':
    case 'up':
      return desk.step(what);
    case 'open':
      if (desk.selected.value !== null) desk.open(desk.selected.value);
      return desk.selected.value !== null;
    case 'new':
      return desk.may('Mutation.openIncident') && ask({ kind: 'open' });
    case 'assign':
      return allowed('ASSIGN') && ask({ kind: 'assign', ...unit });
    case 'status':
      if (!desk.may('Mutation.setUnitStatus')) return false;
      return ask({ kind: 'status', ...unit });
    case 'undo':
      return desk.undo();
    case 'note':
      if (!chosen || !allowed('ADD_NOTE')) return false;
      desk.open(chosen.id);
      queueMicrotask(() => focusOn('[data-note-field]'));
      return true;
    case 'chat':
      // Of the chosen incident, where somebody was sent to it; else all of them.
      if (chosen !== null && chosen.assignments.length > 0)
        desk.navigate({ kind: 'channel', zone, id: `I-${chosen.id}` });
      else desk.navigate({ kind: 'chat', zone });
      focusSoon('[data-chat-field], .channel-row');
      return true;
    case 'priority':
    case 'close':
    case 'edit':
      if (!chosen || !allowed(neededFor[what])) return false;
      desk.open(chosen.id);
      return ask({ kind: what });
    case 'more':
      if (!chosen) return false;
      desk.open(chosen.id);
      return ask({ kind: 'more' });
    case 'centre':
      desk.centre();
      return true;
    case 'filter':
      focusOn('[data-filter]');
      return true;
    case 'goUnits':
      focusOn('.unit-tile[tabindex="0"]');
      return true;
    case 'goIncidents':
      focusOn('.grid-row[tabindex="0"]');
      return true;
    case 'goMap':
      focusOn('.desk-map [tabindex="0"], .desk-map button, .desk-map canvas');
      return true;
    case 'windowIncidents':
      desk.navigate({ kind: 'home', zone });
      return true;
    case 'windowUnits':
      openBoard(zone);
      return true;
    case 'windowReports':
      desk.navigate({ kind: 'reports', zone });
      return true;
    case 'windowMine':
      desk.navigate({ kind: 'mine', zone });
      return true;
    case 'windowPhotos':
      if (!desk.may('Query.photoFailures')) return false;
      desk.navigate({ kind: 'photos', zone });
      return true;
    case 'palette':
    case 'help':
      return ask({ kind: what });
    case 'back':
      return desk.back();
  }
};

const neededFor = { priority: 'CHANGE_PRIORITY', close: 'CLOSE', edit: 'UPDATE' } as const;
