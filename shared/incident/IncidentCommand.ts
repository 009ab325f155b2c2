import type { ExternalRef } from './ExternalRef.ts';
import type { IncidentType } from './incidentTypes.ts';
import type { Location } from './Location.ts';
import type { Priority } from './priorities.ts';
import type { ResultCode } from './resultCodes.ts';

export interface OpenIncident {
  readonly kind: 'OPEN';
  readonly type: IncidentType;
  readonly priority: Priority;
  readonly title: string;
  readonly description?: string;
  readonly location: Location;
  readonly externalRef?: ExternalRef;
}

export interface AddNote {
  readonly kind: 'ADD_NOTE';
  readonly text: string;
}

export interface ChangePriority {
  readonly kind: 'CHANGE_PRIORITY';
  readonly priority: Priority;
  readonly reason?: string;
}

export interface CloseIncident {
  readonly kind: 'CLOSE';
  readonly code: ResultCode;
  readonly remark?: string;
  readonly pvNumber?: string;
}

/** What somebody wants of an incident, already parsed. */
export type IncidentCommand = OpenIncident | AddNote | ChangePriority | CloseIncident;

export type IncidentCommandKind = IncidentCommand['kind'];
