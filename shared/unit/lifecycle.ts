import type { UnitStatus } from './UnitStatus.ts';

/** "From `from` a unit goes to one of `to`." */
export interface StatusSteps {
  readonly from: UnitStatus;
  readonly to: readonly UnitStatus[];
}

/**
 * The lifecycle of a status, to be read aloud (domain.md §3.2, and where it would have made an officer press twice for
 * what happens in one: who meets something on patrol is on scene at once, who is on scene may be sent on).
 *
 * OFF_DUTY is left by starting a shift and reached by ending it, EMERGENCY by an alarm and its end: no press of a
 * status leads there or away. What has no line here only somebody who leads can force.
 */
export const statusLifecycle: readonly StatusSteps[] = [
  {
    from: 'AVAILABLE_PATROL',
    to: ['AVAILABLE_STATION', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORT', 'BUSY_ADMIN'],
  },
  {
    from: 'AVAILABLE_STATION',
    to: ['AVAILABLE_PATROL', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORT', 'BUSY_ADMIN'],
  },
  { from: 'EN_ROUTE', to: ['ON_SCENE', 'AVAILABLE_PATROL', 'AVAILABLE_STATION', 'BUSY_ADMIN'] },
  {
    from: 'ON_SCENE',
    to: ['TRANSPORT', 'AVAILABLE_PATROL', 'AVAILABLE_STATION', 'EN_ROUTE', 'BUSY_ADMIN'],
  },
  // Who is being brought somewhere is not left on the way.
  { from: 'TRANSPORT', to: ['AT_DESTINATION'] },
  { from: 'AT_DESTINATION', to: ['AVAILABLE_PATROL', 'AVAILABLE_STATION', 'EN_ROUTE', 'BUSY_ADMIN'] },
  { from: 'BUSY_ADMIN', to: ['AVAILABLE_PATROL', 'AVAILABLE_STATION', 'EN_ROUTE', 'ON_SCENE'] },
  { from: 'OFF_DUTY', to: [] },
  { from: 'EMERGENCY', to: [] },
];

/** Statuses that are reached by a shift or an alarm, and never by setting them. */
export const statusesByOtherMeans: readonly UnitStatus[] = ['OFF_DUTY', 'EMERGENCY'];

/** Whether a unit itself may go from one to the other. */
export const mayStep = (from: UnitStatus, to: UnitStatus): boolean =>
  statusLifecycle.some((steps) => steps.from === from && steps.to.includes(to));
