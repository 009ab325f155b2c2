import type { IncidentCommand } from '../incident/IncidentCommand.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { UnitId } from '../unit/UnitId.ts';

/** What every message says of itself. */
interface DispatchHeader {
  /** The sender's id of this message: the same id is the same message, however often it comes. */
  readonly messageId: string;
  readonly commandId: CommandId;
  readonly sender: 'CIC';
  /** The sender's clock, ISO 8601. */
  readonly at: string;
}

/** Something about an incident. */
export interface IncidentMessage extends DispatchHeader {
  readonly about: 'INCIDENT';
  /** The sender's name for the incident. */
  readonly ref: string;
  readonly command: IncidentCommand;
}

/** What a unit said over the radio. */
export interface UnitMessage extends DispatchHeader {
  readonly about: 'UNIT';
  readonly unitId: UnitId;
  /** The zone's radio code of its status (UnitSettings); null: it acknowledges its alert. */
  readonly code: string | null;
}

/** What a dispatch centre told the zone, parsed. The wire's form is in dispatchWire.ts. */
export type DispatchMessage = IncidentMessage | UnitMessage;
