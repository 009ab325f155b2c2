import type { RetentionClass } from '../schema.generated.ts';
import type { RetentionRule } from './RetentionRule.ts';

/**
 * The retention table (security.md 1, article 5 of Directive 2016/680; WPF 44/11/2 and 44/11/12): an engineer's
 * reading of public texts, to be confirmed by a jurist before a zone works with it. Nothing is stored without a row.
 */
export const retentionRules = {
  ADM_5: {
    period: { years: 5 },
    startsWith: 'REGISTRATION',
    action: 'ERASE',
    by: 'ENGINE',
    source: 'Law on the police function, article 44/11/2: administrative police, at most five years',
  },
  JUD_15: {
    period: { years: 15 },
    startsWith: 'REGISTRATION',
    action: 'ERASE',
    by: 'ENGINE',
    source: 'Law on the police function, article 44/11/2: judicial police, at most fifteen years',
  },
  SOFT_5: {
    period: { years: 5 },
    startsWith: 'REGISTRATION',
    action: 'ERASE',
    by: 'ENGINE',
    source: 'Law on the police function, article 44/11/2: facts that are not concrete, five years',
  },
  STAFF_5: {
    period: { years: 5 },
    startsWith: 'LEAVING',
    action: 'ERASE',
    by: 'ENGINE',
    source: 'House rule after the law of 7 December 1998: while a person works in the zone, and five years',
  },
  JOURNAL_11: {
    period: { years: 11 },
    startsWith: 'WRITING',
    // Whoever could erase the journal's beginning by a timer could erase who looked at whom: a person decides.
    action: 'REVIEW',
    by: 'ENGINE',
    source: 'Law on the police function, article 44/11/12 §2: logs at least ten years, and one year on top',
  },
  FEED_30D: {
    period: { days: 30 },
    startsWith: 'WRITING',
    action: 'ERASE',
    by: 'STORE',
    source: 'House rule: what a device that was away may still catch up on',
  },
  COMMAND_90D: {
    period: { days: 120 },
    startsWith: 'WRITING',
    action: 'ERASE',
    by: 'STORE',
    source: 'House rule (decisions.md): at least ninety days; longer than the longest leave of an outbox',
  },
  EXPORT_7D: {
    period: { days: 7 },
    startsWith: 'WRITING',
    action: 'ERASE',
    by: 'STORE',
    source: 'House rule: an export waits a week to be fetched',
  },
  CHAT_30D: {
    period: { days: 30 },
    startsWith: 'WRITING',
    action: 'ERASE',
    by: 'ENGINE',
    source: 'House rule: what colleagues say to each other is no file; what belongs in one is noted there',
  },
  TRANSIENT: {
    period: { days: 1 },
    startsWith: 'WRITING',
    action: 'ERASE',
    by: 'STORE',
    source: 'Answers, not items; a stored item of this class is gone within a day',
  },
} as const satisfies Readonly<Record<RetentionClass, RetentionRule>>;
