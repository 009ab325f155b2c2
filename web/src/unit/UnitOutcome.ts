import type { FieldAnswer } from '../command/FieldAnswer.ts';
import type { UnitView } from './UnitView.ts';

/** What became of a command on a unit: `queued` is done as far as the person is concerned. */
export type UnitOutcome = FieldAnswer<UnitView>;
