import type { IncidentView } from '../incident/IncidentView.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/**
 * Whether an incident holds every word somebody typed, in its title, place, number, priority or last note;
 * accents and capitals do not matter. Nothing typed matches everything.
 */
export const matchesText = (incident: IncidentView, typed: string): boolean => {
  const { title, number, priority, lastNote, location } = incident;
  const held = plain(
    [priority, title, number, location.address, location.municipality, location.what, lastNote]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  return plain(typed)
    .split(/\s+/)
    .every((word) => held.includes(word));
};
