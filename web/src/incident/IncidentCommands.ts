import type { CommandOutcome } from './CommandOutcome.ts';
import type * as Input from './IncidentInputs.ts';

/**
 * What a person can do with incidents. Notes and answers to an alert go through the outbox (they may answer
 * `queued`); all else wants its answer now, because somebody waits for it at a desk.
 */
export interface IncidentCommands {
  readonly open: (input: Input.OpenIncidentInput) => Promise<CommandOutcome>;
  readonly addNote: (input: Input.AddNoteInput) => Promise<CommandOutcome>;
  readonly changePriority: (input: Input.ChangePriorityInput) => Promise<CommandOutcome>;
  readonly close: (input: Input.CloseIncidentInput) => Promise<CommandOutcome>;
  readonly cancel: (input: Input.CancelIncidentInput) => Promise<CommandOutcome>;
  readonly reopen: (input: Input.ReopenIncidentInput) => Promise<CommandOutcome>;

  readonly assign: (input: Input.AssignUnitInput) => Promise<CommandOutcome>;
  readonly standDown: (input: Input.StandDownUnitInput) => Promise<CommandOutcome>;
  /** The alert sounds once more at a unit that has not acknowledged it. */
  readonly repeatAlert: (input: Input.OnAssignment) => Promise<CommandOutcome>;
  /** The next three speak for the caller's own unit. */
  readonly acknowledge: (input: Input.OnOneIncident) => Promise<CommandOutcome>;
  readonly accept: (input: Input.AcceptAssignmentInput) => Promise<CommandOutcome>;
  readonly decline: (input: Input.DeclineAssignmentInput) => Promise<CommandOutcome>;
  readonly requestBackup: (input: Input.RequestBackupInput) => Promise<CommandOutcome>;
  readonly clearBackup: (input: Input.OnOneIncident) => Promise<CommandOutcome>;

  readonly update: (input: Input.UpdateIncidentInput) => Promise<CommandOutcome>;
  readonly addPerson: (input: Input.AddPersonInput) => Promise<CommandOutcome>;
  readonly changePerson: (input: Input.ChangePersonInput) => Promise<CommandOutcome>;
  readonly removePerson: (input: Input.RemovePersonInput) => Promise<CommandOutcome>;
  readonly addVehicle: (input: Input.AddVehicleInput) => Promise<CommandOutcome>;
  readonly changeVehicle: (input: Input.ChangeVehicleInput) => Promise<CommandOutcome>;
  readonly removeVehicle: (input: Input.RemoveVehicleInput) => Promise<CommandOutcome>;
  readonly setHazards: (input: Input.SetHazardsInput) => Promise<CommandOutcome>;
  readonly linkTo: (input: Input.LinkIncidentsInput) => Promise<CommandOutcome>;
  readonly unlinkFrom: (input: Input.UnlinkIncidentsInput) => Promise<CommandOutcome>;
  readonly merge: (input: Input.MergeIncidentInput) => Promise<CommandOutcome>;
  readonly split: (input: Input.OnOneIncident) => Promise<CommandOutcome>;
  readonly setPvNumber: (input: Input.SetPvNumberInput) => Promise<CommandOutcome>;
  readonly noteHandoff: (input: Input.NoteHandoffInput) => Promise<CommandOutcome>;
}
