import { states } from '../../../shared/incident/states.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import type { IncidentSort, SortColumn } from './IncidentSort.ts';
import { openAssignments } from './openAssignments.ts';

/**
 * The list in the order somebody asked for. Equal ones stay most urgent first, then oldest first, then by id, so
 * that the order never depends on what arrived when: a row moves only if something of its own changed.
 * @param language for the order of words, a BCP 47 tag.
 */
export const sortIncidents = (
  incidents: readonly IncidentView[],
  sort: IncidentSort,
  language: string,
): readonly IncidentView[] => {
  const words = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const way = sort.direction === 'ascending' ? 1 : -1;
  const compare = comparisons(words)[sort.column];
  return [...incidents].sort((a, b) => way * compare(a, b) || usual(a, b));
};

type Compare = (a: IncidentView, b: IncidentView) => number;

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const usual: Compare = (a, b) =>
  text(a.priority, b.priority) || text(a.createdAt, b.createdAt) || text(a.id, b.id);

/** Without a unit first, then as far as the incident is, then by the first unit's call sign. */
const byUnit =
  (words: Intl.Collator): Compare =>
  (a, b) => {
    const [first, second] = [openAssignments(a)[0], openAssignments(b)[0]];
    if (!first || !second) return Number(first !== undefined) - Number(second !== undefined);
    return (
      states.indexOf(a.state) - states.indexOf(b.state) || words.compare(first.callSign, second.callSign)
    );
  };

const comparisons = (words: Intl.Collator): Readonly<Record<SortColumn, Compare>> => ({
  priority: (a, b) => text(a.priority, b.priority),
  title: (a, b) => words.compare(a.title, b.title),
  place: (a, b) => words.compare(a.location.address, b.location.address),
  unit: byUnit(words),
  since: (a, b) => text(a.createdAt, b.createdAt),
});
