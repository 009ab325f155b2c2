import type { Priority } from '../../../shared/incident/priorities.ts';

/** The first unit's way to an incident, ISO 8601 server times; one that did not come is absent. */
export interface ResponseTime {
  readonly incidentId: string;
  readonly number: string;
  readonly type: string;
  readonly priority: Priority;
  readonly districtId?: string;
  readonly createdAt: string;
  readonly alertedAt?: string;
  readonly acknowledgedAt?: string;
  readonly enRouteAt?: string;
  readonly onSceneAt?: string;
  readonly closedAt?: string;
}
