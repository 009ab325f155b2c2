import type { ChangedUnit } from '../../shared/operations/ChangeSet.ts';
import type { RowFacts } from '../../shared/operations/RowFacts.ts';
import { evolve } from '../../shared/unit/evolve.ts';
import type { Unit } from '../../shared/unit/Unit.ts';
import type { UnitId } from '../../shared/unit/UnitId.ts';
import type { UnitKind } from '../../shared/unit/UnitKind.ts';
import { unitRow } from '../../shared/unit/unitRow.ts';

/**
 * A unit on duty by its radio alone: a shift without a crew, since nobody signed in, and with nobody whose position could be
 * shared. Whoever starts a shift with it later joins this one.
 */
export const newRadioUnit = (
  before: Unit | null,
  said: {
    readonly unitId: UnitId;
    readonly callSign: string;
    readonly kind: UnitKind;
    readonly shiftId: string;
  },
  at: string,
  facts: RowFacts,
): ChangedUnit => {
  const { unitId: id, ...rest } = said;
  const basedOn = before?.version ?? 0;
  const event = {
    type: 'unit.shiftStarted',
    ...rest,
    crew: [],
    skills: before?.skills ?? [],
  } as const;
  const unit = evolve(before, event, { id, version: basedOn + 1, at, actor: facts.actor });
  return { aggregate: 'UNIT', basedOn, unit, row: unitRow(facts.zone, unit, event, facts) };
};
