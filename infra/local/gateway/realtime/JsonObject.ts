import * as v from 'valibot';

/** A JSON object; valibot's own `record` would also take a list. */
export const JsonObjectSchema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check((value) => !Array.isArray(value)),
);
