import type { ExternalRef } from './ExternalRef.ts';
import type { IncidentType } from './incidentTypes.ts';
import type { Location } from './Location.ts';
import type { Priority } from './priorities.ts';
import type { ResultCode } from './resultCodes.ts';
import type { IncidentState } from './states.ts';

export interface IncidentOpened {
  readonly type: 'incident.opened';
  readonly number: string;
  /** The kind of incident; `type` is the event's own name. */
  readonly incidentType: IncidentType;
  readonly priority: Priority;
  readonly title: string;
  readonly description?: string;
  readonly location: Location;
  readonly externalRef?: ExternalRef;
  readonly createdAt: string;
}

export interface NoteAdded {
  readonly type: 'incident.noteAdded';
  readonly text: string;
  /** The device's own clock, only where it differs from the server's by more than 2 s. */
  readonly tDevice?: string;
}

export interface PriorityChanged {
  readonly type: 'incident.priorityChanged';
  readonly from: Priority;
  readonly to: Priority;
  readonly reason?: string;
}

export interface IncidentClosed {
  readonly type: 'incident.closed';
  readonly code: ResultCode;
  readonly remark?: string;
  readonly pvNumber?: string;
  /** Every state passed on the way, the last one included (decisions.md 9). */
  readonly path: readonly IncidentState[];
}

/** What can happen to an incident. One command makes one event, and each event is one version. */
export type IncidentEvent = IncidentOpened | NoteAdded | PriorityChanged | IncidentClosed;
