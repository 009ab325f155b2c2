import { unitsUnderWay } from '../incident/unitsUnderWay.ts';
import { isoOf, millisecondsOf } from '../kernel/instant.ts';
import type { DeadlineSet } from './Extra.ts';
import type { IncidentTurn } from './unitCommandsFor.ts';

/** Nobody acknowledged after so long: the desk hears it (web.md S5). */
export const alertUnansweredMs = 30_000;

/** A look in half a minute at each unit that was alerted just now. */
export const alertDeadlines = (turns: readonly IncidentTurn[], at: string): readonly DeadlineSet[] =>
  turns.flatMap(({ after }) =>
    unitsUnderWay(after)
      .filter(({ state, alertedAt }) => state === 'ALERTED' && alertedAt === at)
      .map(({ unitId }) => ({
        kind: 'DEADLINE' as const,
        deadline: {
          kind: 'ALERT_UNANSWERED' as const,
          dueAt: isoOf(millisecondsOf(at) + alertUnansweredMs),
          incidentId: after.id,
          unitId,
          version: after.version,
        },
      })),
  );
