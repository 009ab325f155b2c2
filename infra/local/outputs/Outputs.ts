import type * as v from 'valibot';
import type { OutputsSchema } from './OutputsSchema.ts';

/** Where the parts of a running local cloud are, and who can sign in. */
export type Outputs = v.InferOutput<typeof OutputsSchema>;

/** One zone of it. */
export type ZoneOutput = Outputs['zones'][number];
