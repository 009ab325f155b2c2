import * as v from 'valibot';
import { line, paragraphs } from '../kernel/text.ts';
import { withoutBlanks } from '../kernel/withoutBlanks.ts';
import type { CloseIncident } from './IncidentCommand.ts';
import { IncidentIdSchema } from './IncidentId.ts';
import type { OnIncident } from './OnIncident.ts';
import { resultCodes } from './resultCodes.ts';

/** `CloseIncidentInput` of the API → the command and its incident. A report's number is often given later. */
export const CloseIncidentSchema: v.GenericSchema<unknown, OnIncident<CloseIncident>> = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    incidentId: IncidentIdSchema,
    code: v.picklist(resultCodes),
    remark: v.exactOptional(paragraphs(2_000)),
    pvNumber: v.exactOptional(line(40)),
  }),
  v.transform(({ incidentId: id, ...rest }) => ({ id, command: { kind: 'CLOSE' as const, ...rest } })),
);
