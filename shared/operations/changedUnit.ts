import { evolve } from '../unit/evolve.ts';
import type { Unit } from '../unit/Unit.ts';
import type { UnitEvent } from '../unit/UnitEvent.ts';
import type { UnitId } from '../unit/UnitId.ts';
import { unitRow } from '../unit/unitRow.ts';
import type { ChangedUnit } from './ChangeSet.ts';
import { endsOf } from './endsOf.ts';
import type { RowFacts } from './RowFacts.ts';

/**
 * A unit after an event, as it is stored: on the version it was decided on, with its journal row.
 *
 * @param before the unit, or the id alone of one that was never on duty
 */
export const changedUnit = (
  before: Unit | { readonly id: UnitId; readonly version?: never },
  event: UnitEvent,
  at: string,
  facts: RowFacts,
): ChangedUnit => {
  const { id } = before;
  const state = before.version === undefined ? null : before;
  const basedOn = state?.version ?? 0;
  const unit = evolve(state, event, { id, version: basedOn + 1, at, actor: facts.actor });
  const ends = endsOf(state, unit);
  const row = unitRow(facts.zone, unit, event, facts);
  return { aggregate: 'UNIT', basedOn, unit, row: ends.length === 0 ? row : { ...row, ends } };
};
