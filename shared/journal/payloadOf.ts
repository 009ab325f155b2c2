import type { PendingRow } from './PendingRow.ts';

/** What of an entry is content: the event's body as JSON text, and what somebody typed as their reason. */
export interface Payload {
  readonly body?: string;
  readonly reasonText?: string;
}

/** A row's content, to be sealed; null where the entry's facts say it all. */
export const payloadOf = ({ body, audit }: Pick<PendingRow, 'body' | 'audit'>): Payload | null => {
  const reasonText = audit.reason?.text;
  if (body === '' && reasonText === undefined) return null;
  return { ...(body === '' ? {} : { body }), ...(reasonText === undefined ? {} : { reasonText }) };
};
