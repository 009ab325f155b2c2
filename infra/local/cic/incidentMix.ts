import type { IncidentType } from '../../../shared/incident/incidentTypes.ts';

type Weights = readonly (readonly [type: IncidentType, day: number, night: number])[];

/** How often which kind is called in, by day (7 to 21 h) and by night; estimates of this project (domain.md §3.3). */
export const incidentMix: Weights = [
  ['TRAFFIC_ACCIDENT_DAMAGE', 12, 3],
  ['TRAFFIC_ACCIDENT_INJURY', 5, 2],
  ['NOISE', 3, 16],
  ['NEIGHBOUR_DISPUTE', 6, 3],
  ['PARKING_NUISANCE', 10, 2],
  ['SUSPICIOUS', 7, 9],
  ['ALARM', 6, 8],
  ['SHOPLIFTING', 8, 0],
  ['BICYCLE_THEFT', 6, 1],
  ['BURGLARY_FOUND', 5, 1],
  ['BURGLARY_IN_PROGRESS', 1, 2],
  ['DOMESTIC_VIOLENCE', 3, 6],
  ['FIGHT', 2, 8],
  ['PUBLIC_INTOXICATION', 2, 8],
  ['PERSON_IN_CRISIS', 3, 3],
  ['SUICIDE_THREAT', 1, 1],
  ['MISSING_PERSON', 3, 1],
  ['DRUGS', 3, 4],
  ['ROBBERY', 1, 2],
  ['VANDALISM', 3, 5],
  ['YOUTH_NUISANCE', 5, 3],
  ['OBSTACLE_OR_ANIMAL', 4, 2],
  ['FIRE_ASSISTANCE', 2, 2],
  ['EVENT', 2, 0],
  ['OTHER', 3, 1],
];

/** What is called in when a storm passes. */
export const stormMix: Weights = [
  ['OBSTACLE_OR_ANIMAL', 60, 60],
  ['FIRE_ASSISTANCE', 15, 15],
  ['TRAFFIC_ACCIDENT_DAMAGE', 10, 6],
  ['TRAFFIC_ACCIDENT_INJURY', 4, 3],
  ['ALARM', 8, 12],
  ['OTHER', 3, 3],
];
