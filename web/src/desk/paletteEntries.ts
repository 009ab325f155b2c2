import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { placeText } from '../incident/placeText.ts';
import { type DeskAct, deskShortcuts } from './deskShortcuts.ts';
import { matchesText } from './matchesText.ts';

/** One line of the palette: something to do, or an incident to open. */
export type PaletteEntry =
  | {
      readonly kind: 'act';
      readonly id: string;
      readonly act: DeskAct;
      readonly keys: string;
      readonly words: string;
    }
  | {
      readonly kind: 'incident';
      readonly id: string;
      readonly incident: IncidentView;
      readonly words: string;
    };

/** More than fit on the screen help nobody. */
const most = 12;

/**
 * What fits what was typed: first what can be done now, then the incidents in the grid's order.
 * @param acts what may be done now.
 */
export const paletteEntries = (
  typed: string,
  acts: readonly DeskAct[],
  incidents: readonly IncidentView[],
): readonly PaletteEntry[] => {
  const doing = deskShortcuts
    .filter(({ act }) => acts.includes(act))
    .map(({ act, keys }) => ({ kind: 'act' as const, id: act, act, keys, words: t(`shortcut.${act}`) }))
    .filter(({ words }) => words.toLowerCase().includes(typed.trim().toLowerCase()));
  const opening = incidents
    .filter((incident) => matchesText(incident, typed))
    .map((incident) => ({
      kind: 'incident' as const,
      id: incident.id,
      incident,
      words: `${incident.title}, ${placeText(incident.location)}`,
    }));
  return [...doing, ...opening].slice(0, most);
};
