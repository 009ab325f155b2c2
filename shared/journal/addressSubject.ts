import type { Subject } from './AuditFacts.ts';

/**
 * A place as a subject of the journal: lower case, composed, spaces folded, so that whoever asks "who looked at this
 * address" need not type it as the caller did. Without the municipality: it is not always said.
 */
export const addressSubject = (address: string): Subject => ({
  kind: 'ADDRESS',
  id: address.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim(),
});
