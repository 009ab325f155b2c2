import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import { pendingRow } from './pendingRow.ts';

/**
 * What stands in no feed, by turns: a change of somebody's rights (with content, and it cuts connections), a
 * consultation without content, one with a typed reason.
 */
export const silentRow = (aggregate: number, version: number): PendingRow => {
  const { topic: _, ...row } = pendingRow(aggregate, version);
  const person = { ...row, pk: `PERSON#${aggregate}` };
  if (version % 3 === 1) return { ...person, type: 'person.rightsChanged' };
  const { audit } = person;
  const asked = { ...person, type: 'consultation.asked', body: '' };
  if (version % 3 === 2) return { ...asked, audit: { ...audit, op: 'CONSULT' } };
  const reason = { code: 'OTHER', text: `Reden ${aggregate}.${version}` } as const;
  return { ...asked, audit: { ...audit, op: 'AUDITREAD', reason, count: version } };
};
