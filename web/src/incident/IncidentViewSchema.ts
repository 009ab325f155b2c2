import * as v from 'valibot';
import { IncidentIdSchema } from '../../../shared/incident/IncidentId.ts';
import { defaultPriority, type IncidentType } from '../../../shared/incident/incidentTypes.ts';
import { locationAccuracies } from '../../../shared/incident/Location.ts';
import { priorities } from '../../../shared/incident/priorities.ts';
import { type ResultCode, resultCodes } from '../../../shared/incident/resultCodes.ts';
import { states } from '../../../shared/incident/states.ts';
import { ActorSchema } from '../../../shared/journal/Actor.ts';
import type { IncidentView } from './IncidentView.ts';

const text = v.exactOptional(v.string());
const isType = (value: unknown): value is IncidentType =>
  typeof value === 'string' && Object.hasOwn(defaultPriority, value);
const actions = ['ADD_NOTE', 'CHANGE_PRIORITY', 'CLOSE'] as const;
// A newer zone may know words this client does not (decisions.md 2): they become OTHER, the incident stays.
const result = v.fallback(v.picklist(resultCodes), 'OTHER' satisfies ResultCode);

const TimelineEntrySchema = v.object({
  version: v.number(),
  at: v.string(),
  tDevice: text,
  by: ActorSchema,
  kind: v.picklist(['OPENED', 'NOTE', 'PRIORITY', 'CLOSED']),
  text,
  priorityFrom: v.exactOptional(v.picklist(priorities)),
  priorityTo: v.exactOptional(v.picklist(priorities)),
  result: v.exactOptional(result),
});

/** An incident as the API answers it, nulls left out (withoutNulls). Whole timeline or not is the asker's to say. */
export const IncidentViewSchema: v.GenericSchema<unknown, Omit<IncidentView, 'timelineComplete'>> = v.object({
  id: IncidentIdSchema,
  number: v.string(),
  version: v.number(),
  externalRef: v.exactOptional(v.object({ system: v.literal('CIC'), ref: v.string() })),
  type: v.fallback(v.custom<IncidentType>(isType), 'OTHER'),
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
  result: v.exactOptional(v.object({ code: result, remark: text, pvNumber: text })),
  createdAt: v.string(),
  closedAt: text,
  updatedAt: v.string(),
  lastNote: text,
  timeline: v.array(TimelineEntrySchema),
  allowedActions: v.pipe(
    v.array(v.string()),
    v.transform((words) => actions.filter((action) => words.includes(action))),
  ),
});
