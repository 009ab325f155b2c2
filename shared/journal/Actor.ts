import * as v from 'valibot';

/** Who did it: a person of the zone's directory, a machine that may speak to the zone, or the platform itself. */
export const ActorSchema = v.strictObject({
  kind: v.picklist(['PERSON', 'MACHINE', 'SYSTEM']),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});

export type Actor = v.InferOutput<typeof ActorSchema>;
