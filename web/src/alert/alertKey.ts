import type { OpenAlert } from './openAlerts.ts';

/** One alert of one unit: being alerted again later for the same incident is another one. */
export const alertKey = ({ incident, unitId, alertedAt }: OpenAlert): string =>
  `${incident.id} ${unitId} ${alertedAt}`;
