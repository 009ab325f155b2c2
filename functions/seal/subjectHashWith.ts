import { createHmac } from 'node:crypto';
import type { Subject } from '../../shared/journal/AuditFacts.ts';

/**
 * A subject as the journal names it: HMAC-SHA256 of `<kind>:<id>`, lower-case hexadecimal. Who has the zone's key can
 * ask for a subject; who has only the journal can neither read one nor try names until one fits.
 */
export const subjectHashWith =
  (key: Uint8Array) =>
  ({ kind, id }: Subject): string =>
    createHmac('sha256', key).update(`${kind}:${id}`, 'utf8').digest('hex');
