import * as v from 'valibot';

const ResourceSchema = v.looseObject({
  Type: v.string(),
  Properties: v.optional(v.record(v.string(), v.unknown()), {}),
  DeletionPolicy: v.exactOptional(v.string()),
  UpdateReplacePolicy: v.exactOptional(v.string()),
});

const TemplateSchema = v.looseObject({
  Resources: v.record(v.string(), ResourceSchema),
  Outputs: v.optional(v.record(v.string(), v.unknown()), {}),
  Parameters: v.optional(v.record(v.string(), v.looseObject({ Default: v.exactOptional(v.unknown()) })), {}),
});

/** A synthesized template, as far as the rules read it. */
export type Template = v.InferOutput<typeof TemplateSchema>;
export type TemplateResource = v.InferOutput<typeof ResourceSchema>;

/** Reads a template's JSON; throws when it is none. */
export const parseTemplate = (json: unknown): Template => v.parse(TemplateSchema, json);
