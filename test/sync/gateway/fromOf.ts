import * as v from 'valibot';

const DataSchema = v.object({ incidents: v.object({ from: v.number() }) });

/** The number a test put into a payload as `from`, read out of what was delivered. Throws when it is not there. */
export const fromOf = (data: unknown): number => v.parse(DataSchema, data).incidents.from;
