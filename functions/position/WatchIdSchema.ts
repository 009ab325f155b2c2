import * as v from 'valibot';

/** The id a client gives its open map: a ULID or UUID of its own. */
export const WatchIdSchema = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{8,64}$/, 'watchId.form'));
