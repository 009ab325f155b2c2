import * as v from 'valibot';
import { ActorSchema } from '../journal/Actor.ts';
import { AssignmentSchema } from './AssignmentSchema.ts';
import { backupUrgencies } from './Backup.ts';
import { factSchemas, personEntries, vehicleEntries } from './factSchemas.ts';
import type { Incident } from './Incident.ts';
import { IncidentIdSchema } from './IncidentId.ts';
import { linkKinds } from './IncidentLink.ts';
import { IncidentTypeSchema } from './IncidentTypeSchema.ts';
import { incidentFields } from './incidentFields.ts';
import { priorities } from './priorities.ts';
import { resultCodes } from './resultCodes.ts';
import { states } from './states.ts';
import { TimelineEntrySchema } from './TimelineEntrySchema.ts';

const text = v.exactOptional(v.string());
const version = v.pipe(v.number(), v.integer(), v.minValue(1));
const fieldVersions: v.GenericSchema<unknown, Incident['fieldVersions']> = v.record(
  v.picklist(incidentFields),
  version,
);
const told = v.object({ by: v.string(), at: v.string(), tDevice: text });
const added = { id: v.string(), version, addedAt: v.string(), addedBy: ActorSchema };

/**
 * An incident as stored, with its timeline or a part of it. Items of the release before have no units, hazards, persons,
 * vehicles and links: they are read as having none (n and n-1 live side by side).
 */
export const IncidentSchema: v.GenericSchema<unknown, Incident> = v.object({
  id: IncidentIdSchema,
  number: v.string(),
  version,
  externalRef: v.exactOptional(factSchemas.externalRef),
  type: IncidentTypeSchema,
  priority: v.picklist(priorities),
  title: v.string(),
  description: text,
  location: factSchemas.location,
  caller: v.exactOptional(factSchemas.caller),
  hazards: v.optional(v.array(factSchemas.hazard), []),
  persons: v.optional(v.array(v.object({ ...added, ...personEntries })), []),
  vehicles: v.optional(v.array(v.object({ ...added, ...vehicleEntries })), []),
  assignments: v.optional(v.array(AssignmentSchema), []),
  links: v.optional(
    v.array(v.object({ incidentId: IncidentIdSchema, number: v.string(), kind: v.picklist(linkKinds) })),
    [],
  ),
  backup: v.exactOptional(
    v.object({
      since: v.string(),
      urgency: v.picklist(backupUrgencies),
      text,
      by: ActorSchema,
      escalatedAt: text,
    }),
  ),
  mergedInto: v.exactOptional(IncidentIdSchema),
  pvNumber: text,
  sensitive: v.exactOptional(v.literal(true)),
  fieldVersions: v.optional(fieldVersions, {}),
  told: v.exactOptional(v.record(v.picklist([...incidentFields, 'priority']), told)),
  state: v.picklist(states),
  result: v.exactOptional(v.object({ code: v.picklist(resultCodes), remark: text, pvNumber: text })),
  createdAt: v.string(),
  closedAt: text,
  reopenedAt: text,
  updatedAt: v.string(),
  lastNote: text,
  timeline: v.array(TimelineEntrySchema),
});
