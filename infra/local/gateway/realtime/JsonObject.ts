import * as v from 'valibot';

/** A JSON object, whatever is in it; valibot's own `record` would also take a list. */
export const JsonObjectSchema = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
