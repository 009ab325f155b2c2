import type { OpenAlert } from './openAlerts.ts';

/** One alert of one unit: being alerted again later for the same incident, or having it repeated, is another one. */
export const alertKey = ({ incident, unitId, alertedAt, repeatedAt = '' }: OpenAlert): string =>
  `${incident.id} ${unitId} ${alertedAt} ${repeatedAt}`.trimEnd();
