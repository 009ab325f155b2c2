import { decide as decideIncident } from '../../shared/incident/decide.ts';
import type { Incident } from '../../shared/incident/Incident.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { Change } from '../../shared/operations/ChangeSet.ts';
import { changedIncident } from '../../shared/operations/changedIncident.ts';
import { changedUnit } from '../../shared/operations/changedUnit.ts';
import type { Extra } from '../../shared/operations/Extra.ts';
import { moveIncidentWithUnit } from '../../shared/operations/moveIncidentWithUnit.ts';
import type { RowFacts } from '../../shared/operations/RowFacts.ts';
import { decide } from '../../shared/unit/decide.ts';
import type { Unit } from '../../shared/unit/Unit.ts';
import type { UnitCommand } from '../../shared/unit/UnitCommand.ts';
import type { UnitId } from '../../shared/unit/UnitId.ts';
import type { UnitKind } from '../../shared/unit/UnitKind.ts';
import type { UnitRefusal } from '../../shared/unit/UnitRefusal.ts';
import type { UnitStatus } from '../../shared/unit/UnitStatus.ts';
import { unitExtras } from '../../shared/unit/unitExtras.ts';
import { newRadioUnit } from './newRadioUnit.ts';

/** What was said, with what the zone knows of who said it. */
export interface RadioWord {
  readonly unitId: UnitId;
  readonly callSign: string;
  readonly kind: UnitKind;
  readonly shiftId: string;
  /** Null: it heard its alert. */
  readonly status: UnitStatus | null;
  readonly tDevice: string;
}

interface RadioChange {
  readonly changes: readonly Change[];
  readonly extras: readonly Extra[];
  /** Of the unit, after it. */
  readonly status: UnitStatus;
}

/** What a word over the radio does to a unit and the incident it is on. */
export const radioChanges = (
  { unit, incident }: { readonly unit: Unit | null; readonly incident: Incident | null },
  { unitId, status, tDevice, ...said }: RadioWord,
  at: string,
  facts: RowFacts,
): Result<RadioChange, UnitRefusal> => {
  if (unit?.shift === undefined) {
    if (status === null || status === 'OFF_DUTY')
      return refused({ errorType: 'CONFLICT', code: 'unit.notOnShift' });
    const change = newRadioUnit(unit, { unitId, ...said }, at, facts);
    return accepted({ changes: [change], extras: [], status: change.unit.status });
  }
  if (status === null) return acknowledged(unit, incident, at, facts);
  const via = 'RADIO' as const;
  const moved =
    incident === null
      ? null
      : moveIncidentWithUnit(incident, { unitId, status, via, tDevice, undo: false }, at, facts);
  const set = (forced: boolean): UnitCommand => ({
    kind: 'SET_STATUS',
    status,
    by: via,
    forced,
    ...(moved === null ? {} : { assignment: moved.assignment }),
  });
  // Who signed in ends their duty themselves; a unit nobody signed in to is off when the radio says so.
  const ends = status === 'OFF_DUTY' && unit.crew.length === 0;
  const first = decide(unit, ends ? { kind: 'END_SHIFT', leaveOpen: true } : set(false), { at, tDevice });
  // The radio tells what is, whether or not it is a step a screen would offer.
  const decision =
    !first.ok && first.refusal.code === 'unit.statusNotNow'
      ? decide(unit, set(true), { at, tDevice })
      : first;
  if (!decision.ok) return decision;
  if (decision.value === null) return accepted({ changes: [], extras: [], status: unit.status });
  const change = changedUnit(unit, decision.value, at, facts);
  return accepted({
    changes: moved === null ? [change] : [moved.change, change],
    extras: unitExtras(change.unit, decision.value),
    status: change.unit.status,
  });
};

const acknowledged = (
  unit: Unit,
  incident: Incident | null,
  at: string,
  facts: RowFacts,
): Result<RadioChange, UnitRefusal> => {
  const nothing = { changes: [], extras: [], status: unit.status };
  const step = { kind: 'STEP_ASSIGNMENT', unitId: unit.id, step: 'ACKNOWLEDGE', via: 'RADIO' } as const;
  const heard = incident === null ? null : decideIncident(incident, step, { at });
  if (incident === null || heard === null || !heard.ok) return accepted(nothing);
  const move = { kind: 'MOVE_ASSIGNMENT', incidentId: incident.id, state: 'ACKNOWLEDGED' } as const;
  const decision = decide(unit, move, { at });
  if (!decision.ok) return decision;
  const changes: readonly Change[] = [
    changedIncident(incident, heard.value, at, facts),
    ...(decision.value === null ? [] : [changedUnit(unit, decision.value, at, facts)]),
  ];
  return accepted({ ...nothing, changes });
};
