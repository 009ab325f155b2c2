import { createHmac, createSecretKey } from 'node:crypto';
import type { Subject } from '../../../shared/journal/AuditFacts.ts';

/**
 * A subject as the journal names it: HMAC-SHA256 of `<kind>:<id>`, lower-case hexadecimal. Who has the zone's key can
 * ask for a subject; who has only the journal can neither read one nor try names until one fits.
 */
export const subjectHashWith = (key: Uint8Array): ((subject: Subject) => string) => {
  const made = createSecretKey(key);
  return ({ kind, id }) => createHmac('sha256', made).update(`${kind}:${id}`, 'utf8').digest('hex');
};
