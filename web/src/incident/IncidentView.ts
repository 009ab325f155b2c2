/** What a screen shows of an incident: the API's `Incident` (shared/schema.graphql), as this client holds it now. */
export interface IncidentView {
  readonly id: string;
  /** Human number, zone-year-counter: 5449-2026-000123. */
  readonly number: string;
  readonly version: number;
  readonly externalRef?: { readonly system: string; readonly ref: string };
  readonly type: IncidentTypeCode;
  readonly priority: PriorityCode;
  readonly title: string;
  readonly description?: string;
  readonly location: IncidentPlace;
  readonly state: IncidentStateCode;
  readonly result?: {
    readonly code: IncidentResultCode;
    readonly remark?: string;
    readonly pvNumber?: string;
  };
  /** ISO 8601 UTC, as all times here; the server's clock. */
  readonly createdAt: string;
  readonly closedAt?: string;
  readonly updatedAt: string;
  readonly lastNote?: string;
  /** Oldest first. Whole only when `timelineComplete`; a list row has what arrived live. */
  readonly timeline: readonly TimelineLine[];
  readonly timelineComplete: boolean;
  /** What this person may do with it now. A screen shows these and no others. */
  readonly allowedActions: readonly IncidentActionCode[];
}

export interface IncidentPlace {
  readonly address: string;
  readonly municipality?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly what?: string;
  readonly accuracy: 'EXACT' | 'STREET' | 'AREA';
}

export interface TimelineLine {
  /** The version of the incident this line made: unique and ordered within it, a stable key for a row. */
  readonly version: number;
  readonly at: string;
  /** The device's own clock, only where it differs from the server's by more than 2 s. */
  readonly tDevice?: string;
  readonly by: { readonly kind: 'PERSON' | 'MACHINE' | 'SYSTEM'; readonly id: string; readonly name: string };
  readonly kind: 'OPENED' | 'NOTE' | 'PRIORITY' | 'CLOSED';
  readonly text?: string;
  readonly priorityFrom?: PriorityCode;
  readonly priorityTo?: PriorityCode;
  readonly result?: IncidentResultCode;
}

export type PriorityCode = 'P1' | 'P2' | 'P3' | 'P4';

export type IncidentActionCode = 'ADD_NOTE' | 'CHANGE_PRIORITY' | 'CLOSE';

export type IncidentStateCode =
  | 'NEW'
  | 'DISPATCHED'
  | 'EN_ROUTE'
  | 'ON_SCENE'
  | 'HANDLED'
  | 'CLOSED'
  | 'CANCELLED'
  | 'REOPENED'
  | 'TRANSFERRED';

export type IncidentResultCode =
  | 'HANDLED_ON_SCENE'
  | 'PV_DRAFTED'
  | 'FALSE_ALARM'
  | 'NOTHING_FOUND'
  | 'DUPLICATE'
  | 'HANDED_OVER'
  | 'OTHER';

export type IncidentTypeCode =
  | 'TRAFFIC_ACCIDENT_INJURY'
  | 'TRAFFIC_ACCIDENT_DAMAGE'
  | 'BURGLARY_IN_PROGRESS'
  | 'BURGLARY_FOUND'
  | 'DOMESTIC_VIOLENCE'
  | 'FIGHT'
  | 'NEIGHBOUR_DISPUTE'
  | 'NOISE'
  | 'SUSPICIOUS'
  | 'SHOPLIFTING'
  | 'ROBBERY'
  | 'BICYCLE_THEFT'
  | 'DRUGS'
  | 'MISSING_PERSON'
  | 'PERSON_IN_CRISIS'
  | 'SUICIDE_THREAT'
  | 'ALARM'
  | 'PUBLIC_INTOXICATION'
  | 'VANDALISM'
  | 'OBSTACLE_OR_ANIMAL'
  | 'FIRE_ASSISTANCE'
  | 'YOUTH_NUISANCE'
  | 'PARKING_NUISANCE'
  | 'EVENT'
  | 'OTHER';
