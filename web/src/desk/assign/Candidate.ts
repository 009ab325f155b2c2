import type { UnitProposal } from '../../../../shared/incident/proposeUnits.ts';
import type { UnitView } from '../../unit/UnitView.ts';

/** A unit that could go, and what speaks for and against it. */
export interface Candidate {
  readonly unit: UnitView;
  readonly proposal: UnitProposal;
}
