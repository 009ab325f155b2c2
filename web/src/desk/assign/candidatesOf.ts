import { proposeUnits } from '../../../../shared/incident/proposeUnits.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';
import type { PositionView } from '../../position/PositionView.ts';
import type { UnitView } from '../../unit/UnitView.ts';
import type { Candidate } from './Candidate.ts';

/**
 * The units that could go, best first; the one somebody means already stands first.
 */
export const candidatesOf = (
  incident: IncidentView,
  units: readonly UnitView[],
  positions: ReadonlyMap<string, PositionView>,
  first?: string,
): readonly Candidate[] => {
  const byId = new Map(units.map((unit) => [String(unit.id), unit]));
  const all = proposeUnits(incident, units, positions).flatMap((proposal) => {
    const unit = byId.get(proposal.unitId);
    return unit ? [{ unit, proposal }] : [];
  });
  return first === undefined
    ? all
    : [...all].sort((a, b) => Number(b.unit.id === first) - Number(a.unit.id === first));
};
