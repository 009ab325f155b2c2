import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { placeText } from '../incident/placeText.ts';
import type { UnitView } from '../unit/UnitView.ts';
import type { FoundPlace } from './AddressBook.ts';
import { type DeskAct, deskShortcuts } from './deskShortcuts.ts';
import { textMatcher } from './textMatcher.ts';

/** One line of the palette: something to do, an incident to open, a unit to choose. */
export type PaletteEntry =
  | {
      readonly kind: 'act';
      readonly id: string;
      readonly act: DeskAct;
      readonly words: string;
    }
  | {
      readonly kind: 'incident';
      readonly id: string;
      readonly incident: IncidentView;
      readonly words: string;
    }
  | {
      readonly kind: 'place';
      readonly id: string;
      readonly found: FoundPlace;
      readonly to: 'OPEN' | 'SHOW';
      readonly words: string;
    }
  | { readonly kind: 'unit'; readonly id: string; readonly unit: UnitView; readonly words: string };

/** More than fit on the screen help nobody. */
const most = 12;

/**
 * What fits what was typed: what can be done now, the units by call sign or by who is in them, then the incidents
 * in the grid's order, and the places of the zone's gazetteer, each to begin an incident there or to look at it.
 * @param acts what may be done now.
 * @param places those that fit; @param to what can be done with one here.
 */
export const paletteEntries = (
  typed: string,
  acts: readonly DeskAct[],
  incidents: readonly IncidentView[],
  units: readonly UnitView[],
  places: readonly FoundPlace[] = [],
  to: readonly ('OPEN' | 'SHOW')[] = [],
): readonly PaletteEntry[] => {
  const sought = typed.trim().toLowerCase();
  const doing = deskShortcuts
    .filter(({ act }) => acts.includes(act))
    .map(({ act }) => ({ kind: 'act' as const, id: act, act, words: t(`shortcut.${act}`) }))
    .filter(({ words }) => words.toLowerCase().includes(sought));
  const manned = units
    .map((unit) => ({
      kind: 'unit' as const,
      id: `unit-${unit.id.replaceAll(' ', '-')}`,
      unit,
      words: [unit.callSign, ...unit.crew.map(({ name }) => name)].join(', '),
    }))
    .filter(({ words }) => sought !== '' && words.toLowerCase().includes(sought));
  const matches = textMatcher(typed);
  const opening: PaletteEntry[] = [];
  for (const incident of incidents) {
    if (opening.length === most) break;
    if (matches(incident))
      opening.push({
        kind: 'incident',
        id: incident.id,
        incident,
        words: `${incident.title}, ${placeText(incident.location)}`,
      });
  }
  const there = places.flatMap((found) =>
    to.map((what) => ({
      kind: 'place' as const,
      id: `place-${what}-${found.hit.id.replaceAll(/[^\w-]/g, '-')}`,
      found,
      to: what,
      words: [found.hit.label, found.hit.municipality].filter(Boolean).join(', '),
    })),
  );
  return [...[...doing, ...manned, ...opening].slice(0, most - there.length), ...there];
};
