import type { AuditOrigin } from '../../shared/journal/AuditFacts.ts';
import type { Audited } from './Audited.ts';

/**
 * What a call puts into each of its entries: the operation's purpose and legal basis, in what function and session.
 *
 * @param device the device a command says it was made on; else the session's
 */
export const originOf = (
  { operation, person, session, decision, unit = person?.unit }: Audited,
  device = session?.deviceId,
): AuditOrigin => ({
  op: operation.audit,
  operation: operation.name,
  purpose: operation.purpose,
  legalBasis: operation.legalBasis,
  ...(decision === undefined ? {} : { decision }),
  ...(person === undefined || person.roles.length === 0 ? {} : { role: person.roles.join(' ') }),
  ...(unit === undefined ? {} : { unit }),
  ...(session === undefined ? {} : { session: session.id }),
  ...(device === undefined ? {} : { device }),
});
