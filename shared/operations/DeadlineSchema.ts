import * as v from 'valibot';
import { type Deadline, deadlineKinds } from './Deadline.ts';

/** A deadline as it comes out of the queue or the table. */
export const DeadlineSchema: v.GenericSchema<unknown, Deadline> = v.object({
  kind: v.picklist(deadlineKinds),
  dueAt: v.pipe(v.string(), v.isoTimestamp()),
  unitId: v.exactOptional(v.string()),
  incidentId: v.exactOptional(v.string()),
  channelId: v.exactOptional(v.string()),
  messageId: v.exactOptional(v.string()),
  version: v.number(),
});
