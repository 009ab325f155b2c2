import type { IncidentView } from '../incident/IncidentView.ts';

/** An incident a unit was alerted for. */
export interface OpenAlert {
  readonly incident: IncidentView;
  readonly unitId: string;
  readonly callSign: string;
  /** ISO 8601, server time. */
  readonly alertedAt: string;
  /** When the desk had it sound once more. */
  readonly repeatedAt?: string;
}

/**
 * What a unit is alerted for and has not acknowledged, P1 before P2, oldest first. P3 and P4 are in the list and
 * make no noise (web.md S5). Off duty there are none.
 */
export const openAlerts = (
  incidents: readonly IncidentView[],
  unitId: string | undefined,
): readonly OpenAlert[] =>
  incidents
    .filter(({ priority }) => priority === 'P1' || priority === 'P2')
    .flatMap((incident) =>
      (incident.assignments ?? [])
        .filter((one) => one.unitId === unitId && one.state === 'ALERTED')
        .map(({ callSign, alertedAt, repeatedAt }) => ({
          incident,
          unitId: unitId ?? '',
          callSign,
          alertedAt,
          ...(repeatedAt !== undefined && { repeatedAt }),
        })),
    )
    .sort((a, b) => (a.incident.priority + a.alertedAt < b.incident.priority + b.alertedAt ? -1 : 1));
