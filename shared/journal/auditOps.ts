import type { AuditOp } from '../schema.generated.ts';

/** What can be done with personal data, as the journal names it (domain.md 3.8). */
export const auditOps = [
  'COLLECT',
  'ALTER',
  'CONSULT',
  'DISCLOSE',
  'TRANSFER',
  'COMBINE',
  'ERASE',
  'DENY',
  'LOGIN',
  'LOGOUT',
  'STEPUP',
  'EXPORT',
  'PRINT',
  'BREAKGLASS',
  'POLICY',
  'RETENTION',
  'KEY',
  'AUDITREAD',
] as const satisfies readonly AuditOp[];
