import type { Alarm } from '../alarm/Alarm.ts';
import type { AnsweredCommand, IncidentChange } from '../incident/IncidentStore.ts';
import type { PendingRow } from '../journal/PendingRow.ts';
import type { UnitSettings } from '../unit/settings/UnitSettings.ts';
import type { Unit } from '../unit/Unit.ts';
import type { Extra } from './Extra.ts';

/** An incident after a command, and the entry that tells of it. */
export interface ChangedIncident extends Omit<IncidentChange, 'answered'> {
  readonly aggregate: 'INCIDENT';
}

export interface ChangedUnit {
  readonly aggregate: 'UNIT';
  /** The version the decision was taken on; 0 when there was no unit. */
  readonly basedOn: number;
  readonly unit: Unit;
  readonly row: PendingRow;
}

export interface ChangedAlarm {
  readonly aggregate: 'ALARM';
  readonly basedOn: number;
  readonly alarm: Alarm;
  readonly row: PendingRow;
}

/** What the zone decides about its units, decided anew. */
export interface ChangedUnitSettings {
  readonly aggregate: 'UNIT_SETTINGS';
  readonly basedOn: number;
  readonly settings: UnitSettings;
  readonly row: PendingRow;
}

/** One aggregate after a command: one event, one row, one version (docs/adr/0090). */
export type Change = ChangedIncident | ChangedUnit | ChangedAlarm | ChangedUnitSettings;

/** Everything a command leaves behind, stored together or not at all. No aggregate stands in it twice. */
export interface ChangeSet {
  /** Empty: all was already as the command wants it; its answer is remembered all the same. */
  readonly changes: readonly Change[];
  readonly extras?: readonly Extra[];
  readonly answered: AnsweredCommand;
}

/**
 * `VERSION_TAKEN`: somebody else was first, at `aggregate`/`id`. `CREW_TAKEN`: the person's place in a crew is not what
 * it was. `COMMAND_KNOWN`: this very command was done. `REFERENCE_TAKEN`: the sender's reference stands for an incident.
 * `BUSY`: two transactions met; nothing was done.
 */
export type ChangeSetOutcome =
  | { readonly outcome: 'STORED' | 'CREW_TAKEN' | 'COMMAND_KNOWN' | 'REFERENCE_TAKEN' | 'BUSY' }
  | { readonly outcome: 'VERSION_TAKEN'; readonly aggregate: Change['aggregate']; readonly id: string };
