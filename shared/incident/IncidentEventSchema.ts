import * as v from 'valibot';
import type { IncidentEvent } from './IncidentEvent.ts';
import { IncidentTypeSchema } from './IncidentTypeSchema.ts';
import { locationAccuracies } from './Location.ts';
import { priorities } from './priorities.ts';
import { resultCodes } from './resultCodes.ts';
import { states } from './states.ts';

/**
 * An event's body as stored and published. Fields it does not know are let through unread: a newer release
 * may add some (decisions.md 2), and n and n-1 live side by side.
 */
export const IncidentEventSchema: v.GenericSchema<unknown, IncidentEvent> = v.variant('type', [
  v.object({
    type: v.literal('incident.opened'),
    number: v.string(),
    incidentType: IncidentTypeSchema,
    priority: v.picklist(priorities),
    title: v.string(),
    description: v.exactOptional(v.string()),
    location: v.object({
      address: v.string(),
      municipality: v.exactOptional(v.string()),
      lat: v.exactOptional(v.number()),
      lon: v.exactOptional(v.number()),
      what: v.exactOptional(v.string()),
      accuracy: v.picklist(locationAccuracies),
    }),
    externalRef: v.exactOptional(v.object({ system: v.literal('CIC'), ref: v.string() })),
    createdAt: v.string(),
  }),
  v.object({ type: v.literal('incident.noteAdded'), text: v.string(), tDevice: v.exactOptional(v.string()) }),
  v.object({
    type: v.literal('incident.priorityChanged'),
    from: v.picklist(priorities),
    to: v.picklist(priorities),
    reason: v.exactOptional(v.string()),
  }),
  v.object({
    type: v.literal('incident.closed'),
    code: v.picklist(resultCodes),
    remark: v.exactOptional(v.string()),
    pvNumber: v.exactOptional(v.string()),
    path: v.array(v.picklist(states)),
  }),
]);
