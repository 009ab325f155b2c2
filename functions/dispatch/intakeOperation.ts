import type { Audited } from '../audit/Audited.ts';

/** What the journal says of a dispatch centre's message; it comes over HTTP, so the API's contract does not say it. */
export const intakeOperation: Audited['operation'] = {
  name: 'POST /dispatch-messages',
  purpose: 'DISPATCH_INTAKE',
  legalBasis: 'WPF_14',
  audit: 'COLLECT',
};
