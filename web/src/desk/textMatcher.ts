import type { IncidentView } from '../incident/IncidentView.ts';
import { foldWords } from './foldWords.ts';
import { openAssignments } from './openAssignments.ts';

/** An incident's words are folded once: ten thousand of them are looked through at every letter. */
const folded = new WeakMap<IncidentView, string>();

const wordsOf = (incident: IncidentView): string => {
  const known = folded.get(incident);
  if (known !== undefined) return known;
  const { title, number, priority, lastNote, location } = incident;
  const units = openAssignments(incident).map(({ callSign }) => callSign);
  const words = foldWords(
    [priority, title, number, location.address, location.municipality, location.what, lastNote, ...units]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  folded.set(incident, words);
  return words;
};

/**
 * What an incident must hold to be shown: every word somebody typed, in its title, place, number, priority, units
 * or last note; accents and capitals do not matter. Nothing typed matches everything.
 */
export const textMatcher = (typed: string): ((incident: IncidentView) => boolean) => {
  const words = foldWords(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (incident) => words.every((word) => wordsOf(incident).includes(word));
};
