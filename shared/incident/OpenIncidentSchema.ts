import * as v from 'valibot';
import { line, paragraphs } from '../kernel/text.ts';
import { withoutBlanks } from '../kernel/withoutBlanks.ts';
import type { OpenIncident } from './IncidentCommand.ts';
import { IncidentTypeSchema } from './IncidentTypeSchema.ts';
import { CallerSchema } from './input/CallerSchema.ts';
import { HazardsSchema } from './input/HazardsSchema.ts';
import { LocationSchema } from './LocationSchema.ts';
import { priorities } from './priorities.ts';

/** `OpenIncidentInput` of the API → the command. */
export const OpenIncidentSchema: v.GenericSchema<unknown, OpenIncident> = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    type: IncidentTypeSchema,
    priority: v.picklist(priorities),
    title: line(120),
    description: v.exactOptional(paragraphs(4_000)),
    location: LocationSchema,
    caller: v.exactOptional(CallerSchema),
    hazards: v.exactOptional(HazardsSchema),
    sensitive: v.exactOptional(v.boolean()),
  }),
  v.transform(({ sensitive, ...input }) => ({
    kind: 'OPEN' as const,
    ...input,
    ...(sensitive === true ? { sensitive } : {}),
  })),
);
