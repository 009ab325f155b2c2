import type { IncidentType } from '../../../shared/incident/incidentTypes.ts';
import type { Location } from '../../../shared/incident/Location.ts';
import type { Priority } from '../../../shared/incident/priorities.ts';
import type { ResultCode } from '../../../shared/incident/resultCodes.ts';

/** What is told about an incident, as shared/dispatch/DispatchMessageSchema.ts reads it. */
export type CicContent =
  | {
      readonly kind: 'OPEN';
      readonly type: IncidentType;
      readonly priority: Priority;
      readonly title: string;
      readonly description: string;
      readonly location: Location;
    }
  | { readonly kind: 'NOTE'; readonly text: string }
  | { readonly kind: 'PRIORITY'; readonly priority: Priority; readonly reason: string }
  | { readonly kind: 'CLOSE'; readonly code: ResultCode; readonly remark: string }
  /** Something no zone can read: half a message, an unknown word. */
  | { readonly kind: 'MALFORMED'; readonly text: string };

/** One message of the simulated day. */
export interface CicStep {
  /** When it is sent, in milliseconds of simulated time. */
  readonly dueAt: number;
  /** The dispatch centre's name for the incident. */
  readonly ref: string;
  readonly messageId: string;
  readonly content: CicContent;
}
