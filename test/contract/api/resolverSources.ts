/** The data source of each resolver that is not over NONE. `direct` ones have no code. */
export const resolverSources: Readonly<
  Record<
    string,
    { readonly source: 'lambda' | 'table'; readonly direct?: true; readonly maxBatchSize?: number }
  >
> = {
  'Query.lambda': { source: 'lambda' },
  'Query.direct': { source: 'lambda', direct: true },
  'Writer.books': { source: 'lambda', maxBatchSize: 5 },
  'Query.item': { source: 'table' },
  'Query.itemsOf': { source: 'table' },
  'Query.allItems': { source: 'table' },
  'Query.table': { source: 'table' },
  'Mutation.putItem': { source: 'table' },
  'Mutation.raise': { source: 'table' },
  'Mutation.removeItem': { source: 'table' },
};
