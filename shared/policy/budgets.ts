import type { OperationName } from './operations.generated.ts';

/** How often one person may do one kind of thing (docs/security/lives-and-limits.md, docs/adr/0134). */
export interface Budget {
  readonly name: string;
  readonly operations: readonly OperationName[];
  readonly hours: 1 | 24;
  /** After this many the journal says so, once. */
  readonly noted: number;
  /** After this many the call is refused; absent for what the work of an emergency may need. */
  readonly refused?: number;
}

/**
 * None is of what an emergency stands on: incidents, units, alarms, positions and statuses are noted at most. What is
 * refused is either oversight and staff administration, which can wait, or more than hands can do.
 */
export const budgets: readonly Budget[] = [
  { name: 'looks', operations: ['Query.incident', 'Query.incidents'], hours: 1, noted: 600 },
  { name: 'pictures', operations: ['Mutation.openPhoto'], hours: 1, noted: 600 },
  { name: 'searches', operations: ['Query.searchMessages'], hours: 1, noted: 240 },
  { name: 'messages', operations: ['Mutation.postMessage'], hours: 1, noted: 300, refused: 3_000 },
  { name: 'photos', operations: ['Mutation.requestPhoto'], hours: 1, noted: 200, refused: 1_000 },
  { name: 'people', operations: ['Query.people', 'Query.person'], hours: 1, noted: 120, refused: 600 },
  { name: 'passwords', operations: ['Mutation.changePassword'], hours: 1, noted: 3, refused: 10 },
  {
    name: 'journal',
    operations: ['Query.journal', 'Query.journalEntry'],
    hours: 1,
    noted: 120,
    refused: 600,
  },
  { name: 'exports', operations: ['Mutation.exportJournal'], hours: 24, noted: 5, refused: 20 },
  { name: 'reports', operations: ['Mutation.makeCustodyReport'], hours: 24, noted: 20, refused: 60 },
];
