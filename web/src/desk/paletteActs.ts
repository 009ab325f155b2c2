import type { IncidentAction } from '../../../shared/incident/access.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import type { DeskAct } from './deskShortcuts.ts';

/** What the palette offers to do now: what the person may do at all, and what the chosen incident allows. */
export const paletteActs = (
  may: (operation: string) => boolean,
  incident: IncidentView | null,
): readonly DeskAct[] => {
  const allows = (action: IncidentAction): boolean => incident?.allowedActions.includes(action) ?? false;
  return [
    ...(allows('ASSIGN') ? (['assign'] as const) : []),
    ...(may('Mutation.openIncident') ? (['new'] as const) : []),
    ...(allows('ADD_NOTE') ? (['note'] as const) : []),
    ...(allows('CHANGE_PRIORITY') ? (['priority'] as const) : []),
    ...(allows('UPDATE') ? (['edit'] as const) : []),
    ...(incident ? (['more'] as const) : []),
    ...(allows('CLOSE') ? (['close'] as const) : []),
    ...(may('Mutation.setUnitStatus') ? (['status'] as const) : []),
    ...(may('Query.channels') ? (['chat'] as const) : []),
    'windowUnits',
    'windowReports',
    'windowMine',
    ...(may('Query.photoFailures') ? (['windowPhotos'] as const) : []),
    'filter',
    'help',
  ];
};
