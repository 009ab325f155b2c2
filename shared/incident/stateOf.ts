import type { Assignment } from './Assignment.ts';
import { isUnderWay } from './isUnderWay.ts';
import type { IncidentState } from './states.ts';

/** Of its units no more than this counts. */
interface UnitsOn {
  readonly assignments: readonly Pick<Assignment, 'state' | 'alertedAt'>[];
  readonly reopenedAt?: string;
}

/**
 * Where an incident is by its units (domain.md §3.3): as far as the one that got furthest of those under way; handled
 * when none is left and at least one was there and finished; else untouched. What was before a reopening counts no more.
 *
 * | under way, furthest            | none under way, one cleared | none under way, none cleared |
 * | ON_SCENE → ON_SCENE            | HANDLED                     | NEW, or REOPENED             |
 * | EN_ROUTE → EN_ROUTE            |                             |                              |
 * | ALERTED … ACCEPTED → DISPATCHED |                            |                              |
 */
export const stateOf = ({ assignments, reopenedAt }: UnitsOn): IncidentState => {
  const states = assignments.filter((one) => counts(one, reopenedAt)).map(({ state }) => state);
  if (states.includes('ON_SCENE')) return 'ON_SCENE';
  if (states.includes('EN_ROUTE')) return 'EN_ROUTE';
  if (states.some(isUnderWay)) return 'DISPATCHED';
  if (states.includes('CLEARED')) return 'HANDLED';
  return reopenedAt === undefined ? 'NEW' : 'REOPENED';
};

const counts = (
  { alertedAt, state }: UnitsOn['assignments'][number],
  reopenedAt: string | undefined,
): boolean => reopenedAt === undefined || isUnderWay(state) || alertedAt >= reopenedAt;
