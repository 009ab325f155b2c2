import { unitsUnderWay } from '../incident/unitsUnderWay.ts';
import type { Deadline } from './Deadline.ts';
import type { IncidentTurn } from './unitCommandsFor.ts';

/** What a command asks somebody to answer: a unit its alert, now or once more; the desk a call for more units. */
export const answersAwaited = (
  turns: readonly IncidentTurn[],
  at: string,
): readonly Omit<Deadline, 'dueAt'>[] =>
  turns.flatMap(({ after: { id: incidentId, version, backup, ...after } }) => [
    ...unitsUnderWay(after)
      .filter(
        ({ state, alertedAt, repeatedAt }) => state === 'ALERTED' && [alertedAt, repeatedAt].includes(at),
      )
      .map(({ unitId }) => ({ kind: 'ALERT_UNANSWERED' as const, incidentId, unitId, version })),
    ...(backup?.since === at ? [{ kind: 'BACKUP' as const, incidentId, version }] : []),
  ]);
