/** Every state an incident can be in (domain.md §3.3), in the order of a normal run, then the side ways. */
export const states = [
  'NEW',
  'DISPATCHED',
  'EN_ROUTE',
  'ON_SCENE',
  'HANDLED',
  'CLOSED',
  'CANCELLED',
  'REOPENED',
  'TRANSFERRED',
] as const;

export type IncidentState = (typeof states)[number];
