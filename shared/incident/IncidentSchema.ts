import * as v from 'valibot';
import { ActorSchema } from '../journal/Actor.ts';
import type { Incident } from './Incident.ts';
import { IncidentIdSchema } from './IncidentId.ts';
import { IncidentTypeSchema } from './IncidentTypeSchema.ts';
import { locationAccuracies } from './Location.ts';
import { priorities } from './priorities.ts';
import { resultCodes } from './resultCodes.ts';
import { states } from './states.ts';
import type { TimelineEntry } from './TimelineEntry.ts';

const text = v.exactOptional(v.string());
const version = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A line of a timeline as stored. Fields it does not know are left out: a newer release may have added some. */
export const TimelineEntrySchema: v.GenericSchema<unknown, TimelineEntry> = v.object({
  version,
  at: v.string(),
  tDevice: text,
  by: ActorSchema,
  kind: v.picklist(['OPENED', 'NOTE', 'PRIORITY', 'CLOSED']),
  text,
  priorityFrom: v.exactOptional(v.picklist(priorities)),
  priorityTo: v.exactOptional(v.picklist(priorities)),
  result: v.exactOptional(v.picklist(resultCodes)),
});

/** An incident as stored, with its timeline or a part of it. */
export const IncidentSchema: v.GenericSchema<unknown, Incident> = v.object({
  id: IncidentIdSchema,
  number: v.string(),
  version,
  externalRef: v.exactOptional(v.object({ system: v.literal('CIC'), ref: v.string() })),
  type: IncidentTypeSchema,
  priority: v.picklist(priorities),
  title: v.string(),
  description: text,
  location: v.object({
    address: v.string(),
    municipality: text,
    lat: v.exactOptional(v.number()),
    lon: v.exactOptional(v.number()),
    what: text,
    accuracy: v.picklist(locationAccuracies),
  }),
  state: v.picklist(states),
  result: v.exactOptional(v.object({ code: v.picklist(resultCodes), remark: text, pvNumber: text })),
  createdAt: v.string(),
  closedAt: text,
  updatedAt: v.string(),
  lastNote: text,
  timeline: v.array(TimelineEntrySchema),
});
