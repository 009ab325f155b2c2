import * as v from 'valibot';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';

/** What the template gives the sequencer. A missing one stops it at its start, by name. */
export const SequencerEnvironmentSchema = v.object({
  ZONE_CODE: ZoneCodeSchema,
  OPERATIONS_TABLE: v.pipe(v.string(), v.minLength(1)),
  JOURNAL_TABLE: v.pipe(v.string(), v.minLength(1)),
  GRAPHQL_URL: v.pipe(v.string(), v.url()),
  AWS_REGION: v.pipe(v.string(), v.minLength(1)),
});
