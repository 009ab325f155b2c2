import type { IncidentChange, StoreOutcome } from '../../../../shared/incident/IncidentStore.ts';
import type { OperationsTable } from './OperationsTable.ts';
import { storeChanges } from './storeChanges.ts';

/** Stores what a command does to one incident and to nothing else. */
export const storeChange = (operations: OperationsTable) => {
  const store = storeChanges(operations);
  return async ({ answered, ...change }: IncidentChange): Promise<StoreOutcome> => {
    const { outcome } = await store({ changes: [{ aggregate: 'INCIDENT', ...change }], answered });
    // Nobody's crew is in it.
    return outcome === 'CREW_TAKEN' ? 'VERSION_TAKEN' : outcome;
  };
};
