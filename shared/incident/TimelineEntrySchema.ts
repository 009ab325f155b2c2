import * as v from 'valibot';
import { ActorSchema } from '../journal/Actor.ts';
import { assignmentStates } from './Assignment.ts';
import { backupUrgencies } from './Backup.ts';
import { handoffExactnesses } from './handoffs.ts';
import { incidentFields } from './incidentFields.ts';
import { priorities } from './priorities.ts';
import { resultCodes } from './resultCodes.ts';
import { type TimelineEntry, timelineKinds } from './TimelineEntry.ts';

const text = v.exactOptional(v.string());
const priority = v.exactOptional(v.picklist(priorities));

/** A line of a timeline as stored. Fields it does not know are left out: a newer release may have added some. */
export const TimelineEntrySchema: v.GenericSchema<unknown, TimelineEntry> = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.string(),
  tDevice: text,
  by: ActorSchema,
  kind: v.picklist(timelineKinds),
  text,
  priorityFrom: priority,
  priorityTo: priority,
  result: v.exactOptional(v.picklist(resultCodes)),
  units: v.exactOptional(v.array(v.string())),
  assignmentState: v.exactOptional(v.picklist(assignmentStates)),
  reason: text,
  fields: v.exactOptional(v.array(v.picklist(incidentFields))),
  change: v.exactOptional(v.picklist(['ADDED', 'CHANGED', 'REMOVED'])),
  number: text,
  urgency: v.exactOptional(v.picklist(backupUrgencies)),
  exactness: v.exactOptional(v.picklist(handoffExactnesses)),
});
