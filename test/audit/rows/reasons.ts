import type { ReasonFacts } from '../../../shared/journal/AuditFacts.ts';

/** For who is on duty: the reason their work is. */
export const onDuty: ReasonFacts = { code: 'ON_DUTY' };

/** The incident itself is why. */
export const because = (incidentId: string): ReasonFacts => ({
  code: 'INCIDENT',
  linkType: 'INCIDENT',
  linkId: incidentId,
});
