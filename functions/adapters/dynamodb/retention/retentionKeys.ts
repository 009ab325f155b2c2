import type { LedgerEntry } from '../../../retention/RetentionPorts.ts';

/** `RETENTION` / `DONE` in the journal table: the last day up to which nothing due was left. */
export const doneKey = { pk: 'RETENTION', sk: 'DONE' } as const;

/** `RETENTION` / `SEEN` in each table: how far it knows the erasure ledger (docs/adr/0082). */
export const seenKey = { pk: 'RETENTION', sk: 'SEEN' } as const;

/** `ERASED#2031-11` / `<at>#<table>#<pk>#<sk>`: a line of the erasure ledger, a partition a month. */
export const ledgerKey = ({
  at,
  table,
  pk,
  sk,
}: LedgerEntry): { readonly pk: string; readonly sk: string } => ({
  pk: `ERASED#${at.slice(0, 7)}`,
  sk: `${at}#${table}#${pk}#${sk}`,
});
