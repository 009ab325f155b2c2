import * as v from 'valibot';

/** Crockford base 32, 26 characters, first one at most 7 (48 bits of milliseconds, 80 of chance). */
export const UlidSchema = v.pipe(v.string(), v.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/), v.brand('Ulid'));

export type Ulid = v.InferOutput<typeof UlidSchema>;
