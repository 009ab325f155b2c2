import type { Unit } from '../../../shared/unit/Unit.ts';
import type { SeededRandom } from '../cic/seededRandom.ts';
import type { crewLines, Moment } from './crewLines.ts';

/** A message of the incident's channel, as far as a crew answers to it. */
export interface HeardMessage {
  readonly id: string;
  readonly allowedActions: readonly string[];
}

/** What a crew does in an incident's channel. */
export type CrewDeed =
  | { readonly kind: 'SAY'; readonly incidentId: string; readonly text: string }
  | { readonly kind: 'ACKNOWLEDGE' | 'REACT'; readonly incidentId: string; readonly messageId: string };

/** Of each moment a crew has something to say about; more would be a chat no police officer keeps up. */
const chances: Readonly<Record<Moment, number>> = { SET_OFF: 0.7, ARRIVED: 0.8, STAYING: 0.6 };
/** After so many looks on the scene there is something to tell. */
const stayingAfter = 18;

/**
 * A crew's talk: a short line as it sets off, arrives, and once it knows more; what is urgent it acknowledges, now and then
 * it gives a sign that it has understood. Each once.
 */
export const createCrewTalk = (random: SeededRandom, lines: ReturnType<typeof crewLines>) => {
  const done = new Set<string>();
  let staying = 0;
  const once = (key: string): boolean => {
    if (done.has(key)) return false;
    done.add(key);
    return true;
  };
  const momentOf = (state: NonNullable<Unit['assignment']>['state']): Moment | null => {
    if (state !== 'ON_SCENE') return state === 'EN_ROUTE' ? 'SET_OFF' : null;
    staying += 1;
    return staying > stayingAfter ? 'STAYING' : 'ARRIVED';
  };
  return {
    /** What it says of its own accord now; null: nothing. Asked every few seconds. */
    says: (assignment: Unit['assignment'] | undefined): CrewDeed | null => {
      if (assignment?.state !== 'ON_SCENE') staying = 0;
      const moment = assignment === undefined ? null : momentOf(assignment.state);
      if (assignment === undefined || moment === null || !once(`${assignment.incidentId} ${moment}`))
        return null;
      if (random.next() >= chances[moment]) return null;
      return { kind: 'SAY', incidentId: assignment.incidentId, text: random.pick(lines[moment]) };
    },
    /** What it does about what others said. */
    answers: (incidentId: string, heard: readonly HeardMessage[]): readonly CrewDeed[] =>
      heard.flatMap(({ id, allowedActions }): readonly CrewDeed[] => {
        if (!once(id)) return [];
        if (allowedActions.includes('ACKNOWLEDGE'))
          return [{ kind: 'ACKNOWLEDGE', incidentId, messageId: id }];
        return allowedActions.includes('REACT') && random.next() < 0.3
          ? [{ kind: 'REACT', incidentId, messageId: id }]
          : [];
      }),
  };
};
