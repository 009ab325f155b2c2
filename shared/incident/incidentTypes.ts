import type { Priority } from './priorities.ts';

/**
 * What is going on, with the priority a dispatcher is offered first. They may choose another: a missing child
 * and a missing adult are the same type. A proposal of this project (domain.md §3.3), not an official event list.
 */
export const defaultPriority = {
  TRAFFIC_ACCIDENT_INJURY: 'P1',
  TRAFFIC_ACCIDENT_DAMAGE: 'P3',
  BURGLARY_IN_PROGRESS: 'P1',
  BURGLARY_FOUND: 'P3',
  DOMESTIC_VIOLENCE: 'P1',
  FIGHT: 'P1',
  NEIGHBOUR_DISPUTE: 'P3',
  NOISE: 'P3',
  SUSPICIOUS: 'P2',
  SHOPLIFTING: 'P2',
  ROBBERY: 'P1',
  BICYCLE_THEFT: 'P4',
  DRUGS: 'P2',
  MISSING_PERSON: 'P1',
  PERSON_IN_CRISIS: 'P1',
  SUICIDE_THREAT: 'P1',
  ALARM: 'P2',
  PUBLIC_INTOXICATION: 'P3',
  VANDALISM: 'P3',
  OBSTACLE_OR_ANIMAL: 'P3',
  FIRE_ASSISTANCE: 'P1',
  YOUTH_NUISANCE: 'P3',
  PARKING_NUISANCE: 'P4',
  EVENT: 'P4',
  OTHER: 'P3',
} as const satisfies Readonly<Record<string, Priority>>;

export type IncidentType = keyof typeof defaultPriority;
