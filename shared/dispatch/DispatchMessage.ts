import type { IncidentCommand } from '../incident/IncidentCommand.ts';
import type { CommandId } from '../kernel/CommandId.ts';

/** What a dispatch centre told the zone, parsed. The wire's form is in DispatchMessageSchema.ts. */
export interface DispatchMessage {
  /** The sender's id of this message: the same id is the same message, however often it comes. */
  readonly messageId: string;
  readonly commandId: CommandId;
  readonly sender: 'CIC';
  /** The sender's name for the incident. */
  readonly ref: string;
  /** The sender's clock, ISO 8601. */
  readonly at: string;
  readonly command: IncidentCommand;
}
