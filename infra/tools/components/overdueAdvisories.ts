import type { AdvisoryBook } from './AdvisoryBook.ts';
import { type Severity, severities, timeToMend } from './timeToMend.ts';

/** A known weakness of a component, as `npm audit` tells of it. */
export interface Advisory {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
}

/**
 * What is wrong with how known weaknesses of components were dealt with, a sentence each; empty when nothing is.
 * A weakness must be in the book, with the day it was found; its time to mend runs from there and is not lengthened by
 * an entry: an entry that says it does not reach us says why, and is looked at again within its own time.
 *
 * @param found what is known of the components now
 * @param today `2026-11-22`
 */
export const overdueAdvisories = (
  book: AdvisoryBook,
  found: readonly Advisory[],
  today: string,
): readonly string[] => [
  ...found
    .filter(({ id }) => !book.known.some((entry) => entry.id === id))
    .map(({ id, name, severity }) => `${name}: ${id} (${severity}) is not in the book`),
  ...book.known.flatMap((entry) => {
    const now = found.find(({ id }) => id === entry.id);
    if (now === undefined) return [];
    // The graver of what was written down and what is said of it today.
    const severity =
      severities[Math.max(severities.indexOf(entry.severity), severities.indexOf(now.severity))];
    const days = timeToMend[severity ?? 'critical'];
    const since = (Date.parse(today) - Date.parse(entry.foundOn)) / 86_400_000;
    return since > days
      ? [`${entry.name}: ${entry.id} (${severity}) is known for ${since} days; ${days} are allowed`]
      : [];
  }),
];
