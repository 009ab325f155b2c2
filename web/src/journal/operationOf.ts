import type { JournalEntryView } from './JournalEntryView.ts';

/** The question or command an entry is of, `Query.incident`; empty when it is of none. */
export const operationOf = ({ operation, type }: Pick<JournalEntryView, 'operation' | 'type'>): string =>
  operation ?? (/^(Query|Mutation|Subscription)\./.test(type) ? type : '');
