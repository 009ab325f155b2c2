import * as v from 'valibot';
import { line, paragraphs } from '../../kernel/text.ts';
import type { UpdateIncident } from '../IncidentCommand.ts';
import { IncidentTypeSchema } from '../IncidentTypeSchema.ts';
import { LocationSchema } from '../LocationSchema.ts';
import type { OnIncident } from '../OnIncident.ts';
import { CallerSchema } from './CallerSchema.ts';
import { onIncident } from './onIncident.ts';

/** The fields that can be changed, as a desk or a dispatch centre says them. */
export const updateEntries = {
  title: v.exactOptional(line(120)),
  description: v.exactOptional(paragraphs(4_000)),
  location: v.exactOptional(LocationSchema),
  type: v.exactOptional(IncidentTypeSchema),
  caller: v.exactOptional(CallerSchema),
  sensitive: v.exactOptional(v.boolean()),
  clear: v.exactOptional(v.pipe(v.array(v.picklist(['description', 'caller'])), v.maxLength(2))),
} as const;

/** What was said as the command; what is emptied becomes null there. */
export const updateCommandOf = ({
  type,
  clear = [],
  ...said
}: v.InferOutput<v.StrictObjectSchema<typeof updateEntries, undefined>>): UpdateIncident => ({
  kind: 'UPDATE',
  to: {
    ...said,
    ...(type === undefined ? {} : { incidentType: type }),
    ...Object.fromEntries(clear.map((field) => [field, null])),
  },
});

/** `UpdateIncidentInput` of the API → the command and its incident. */
export const UpdateIncidentSchema: v.GenericSchema<unknown, OnIncident<UpdateIncident>> = onIncident(
  updateEntries,
  updateCommandOf,
);
