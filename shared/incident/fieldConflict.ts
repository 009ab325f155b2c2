import { type Result, refused } from '../kernel/Result.ts';
import type { Incident } from './Incident.ts';
import type { IncidentRefusal } from './IncidentRefusal.ts';
import type { IncidentField } from './incidentFields.ts';

/** The refusal when one of the fields was changed after the version looked at; null when none was. */
export const fieldConflict = (
  { fieldVersions, version }: Incident,
  fields: readonly IncidentField[],
  baseVersion: number | undefined,
): Result<never, IncidentRefusal> | null => {
  if (baseVersion === undefined) return null;
  const clashing = fields.filter((field) => (fieldVersions[field] ?? 1) > baseVersion);
  return clashing.length === 0
    ? null
    : refused({
        errorType: 'CONFLICT',
        code: 'incident.fieldChanged',
        params: { fields: clashing.join(','), version },
      });
};
