import type { Purpose } from '../../../shared/schema.generated.ts';

/** The purposes as headings, in the order they are told. */
export const purposeTitles: Readonly<Record<Purpose, string>> = {
  INCIDENT_HANDLING: 'Incidents',
  DISPATCH_INTAKE: 'Messages from dispatch centres',
  STAFF_ADMINISTRATION: 'People and rights',
  OWN_ACCOUNT: 'One’s own account',
  OVERSIGHT: 'Journal and oversight',
  DELIVERY: 'Delivery to screens and own systems',
};
