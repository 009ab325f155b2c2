import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Outputs } from './Outputs.ts';
import { OutputsSchema } from './OutputsSchema.ts';

/** Reads an outputs.json; throws when it is not there or not ours. */
export function readOutputs(path: string): Outputs {
  return v.parse(OutputsSchema, JSON.parse(readFileSync(path, 'utf8')));
}
