import * as v from 'valibot';

/** What is read of Cognito's pre token generation event, version 2. The rest goes back as it came. */
export const PreTokenEventSchema = v.looseObject({
  version: v.string(),
  triggerSource: v.string(),
  request: v.looseObject({ userAttributes: v.optional(v.record(v.string(), v.string()), {}) }),
  response: v.nullish(v.unknown()),
});

export type PreTokenEvent = v.InferOutput<typeof PreTokenEventSchema>;
