import { kept } from '../../../../shared/retention/kept.ts';

/**
 * What a head says of its end: a state and no record, kept as long as the journal goes on. In no day's list of what
 * is due: a head that moved in that index with every page would cost as much as the page.
 *
 * @param at ISO 8601 UTC
 */
export const headRetention = (pk: string, at: string) => {
  const { retentionClass, dueAt } = kept('JOURNAL_11', at, { pk });
  return {
    expression: 'retentionClass = :class, dueAt = :due, retentionOpen = :open',
    values: { ':class': retentionClass, ':due': dueAt, ':open': true },
  };
};
