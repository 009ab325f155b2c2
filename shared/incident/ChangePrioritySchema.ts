import * as v from 'valibot';
import { line } from '../kernel/text.ts';
import { withoutBlanks } from '../kernel/withoutBlanks.ts';
import type { ChangePriority } from './IncidentCommand.ts';
import { IncidentIdSchema } from './IncidentId.ts';
import type { OnIncident } from './OnIncident.ts';
import { priorities } from './priorities.ts';

/** `ChangePriorityInput` of the API → the command and its incident. */
export const ChangePrioritySchema: v.GenericSchema<unknown, OnIncident<ChangePriority>> = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    incidentId: IncidentIdSchema,
    priority: v.picklist(priorities),
    reason: v.exactOptional(line(500)),
  }),
  v.transform(({ incidentId: id, ...rest }) => ({
    id,
    command: { kind: 'CHANGE_PRIORITY' as const, ...rest },
  })),
);
