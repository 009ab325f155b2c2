import * as v from 'valibot';
import type { StoredSecret } from '../../../../shared/journal/JournalSeals.ts';

/** A secret's item, or the stone that says it was erased: the aggregate never gets another. */
export const StoredSecretSchema: v.GenericSchema<unknown, StoredSecret> = v.union([
  v.object({ wrapped: v.string() }),
  v.pipe(
    v.object({ erasedAt: v.string() }),
    v.transform(() => 'ERASED' as const),
  ),
]);
