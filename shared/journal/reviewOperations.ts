/**
 * The fields of the API that the zone's review function answers: reading the journal takes keys and rights that nothing
 * else of the API needs (docs/adr/0080).
 */
export const reviewOperations = [
  'Query.journal',
  'Query.journalEntry',
  'Query.myConsultations',
  'Query.chainState',
  'Query.journalExport',
  'Mutation.exportJournal',
] as const;
