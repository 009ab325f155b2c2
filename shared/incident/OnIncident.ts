import type { IncidentCommand } from './IncidentCommand.ts';
import type { IncidentId } from './IncidentId.ts';

/** A command and the incident it is for. */
export interface OnIncident<Command extends IncidentCommand = IncidentCommand> {
  readonly id: IncidentId;
  readonly command: Command;
}
