import * as v from 'valibot';
import { PhotoIdSchema } from '../../shared/photo/PhotoId.ts';
import { photoSizes } from '../../shared/photo/photoSizes.ts';

/** 32 bytes as base64url. */
const ticket = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));

const BodySchema = v.pipe(v.string(), v.maxLength(200), v.parseJson(), v.strictObject({ ticket }));

/** What is read of an HTTP API event (payload format 2.0): who asks for which picture, and with what. */
export const OnceEventSchema = v.object({
  pathParameters: v.object({ photoId: PhotoIdSchema, size: v.picklist(photoSizes) }),
  body: BodySchema,
  isBase64Encoded: v.optional(v.literal(false), false),
  requestContext: v.object({
    authorizer: v.object({
      jwt: v.object({
        claims: v.object({
          token_use: v.literal('access'),
          sub: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,128}$/)),
        }),
      }),
    }),
  }),
});
