import type * as v from 'valibot';
import type { JournalEntrySchema } from './journalSchemas.ts';

/** One entry of the journal as the API answers it. `op`, `type` and `purpose` may be newer than this client. */
export type JournalEntryView = v.InferOutput<typeof JournalEntrySchema>;
