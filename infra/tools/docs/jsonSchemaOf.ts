import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { IncidentTypeSchema } from '../../../shared/incident/IncidentTypeSchema.ts';
import { defaultPriority } from '../../../shared/incident/incidentTypes.ts';

/**
 * A schema of what comes in as JSON Schema, for people outside: what is mended first (blanks, white space) is left unsaid,
 * what is refused is said.
 */
export const jsonSchemaOf = (schema: v.GenericSchema): JsonSchema => {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    // Checks and transformations have no words there; the limits around them do.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema === (IncidentTypeSchema as unknown)
        ? { type: 'string', enum: Object.keys(defaultPriority) }
        : undefined,
  });
  return rest;
};
