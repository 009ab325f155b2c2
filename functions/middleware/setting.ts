import * as v from 'valibot';

/** A setting that must be there and say something. */
export const setting = v.pipe(v.string(), v.trim(), v.nonEmpty());
