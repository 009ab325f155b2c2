import * as v from 'valibot';

/**
 * What functions/resolvers/invoke.ts sends. Only what decides something is read: roles come from the directory, and
 * of the token's claims count the zone, to be refused when it differs, and which sign-in it is and when that was.
 */
export const InvokeEventSchema = v.object({
  field: v.string(),
  parent: v.string(),
  arguments: v.nullish(v.unknown(), {}),
  identity: v.object({
    kind: v.literal('PERSON'),
    sub: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,128}$/)),
    claims: v.object({
      zone: v.exactOptional(v.string()),
      origin_jti: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/))),
      auth_time: v.exactOptional(v.union([v.number(), v.string()])),
    }),
  }),
  request: v.optional(v.object({ requestId: v.nullish(v.string()) }), {}),
});

export type InvokeEvent = v.InferOutput<typeof InvokeEventSchema>;
