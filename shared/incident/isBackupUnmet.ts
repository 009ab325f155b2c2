import type { Incident } from './Incident.ts';

/**
 * Whether somebody at the incident asked for more units and none was sent since.
 * @returns false where nobody asked, or a unit was alerted after the asking.
 */
export const isBackupUnmet = ({ backup, assignments }: Pick<Incident, 'backup' | 'assignments'>): boolean =>
  backup !== undefined && !assignments.some(({ alertedAt }) => alertedAt > backup.since);
