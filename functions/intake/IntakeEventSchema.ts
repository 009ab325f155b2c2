import * as v from 'valibot';

/** What is read of an HTTP API event (payload format 2.0). */
export const IntakeEventSchema = v.object({
  body: v.optional(v.string(), ''),
  isBase64Encoded: v.optional(v.boolean(), false),
  requestContext: v.object({
    requestId: v.optional(v.string(), ''),
    authorizer: v.optional(v.object({ jwt: v.optional(v.object({ claims: v.unknown() })) })),
  }),
});
