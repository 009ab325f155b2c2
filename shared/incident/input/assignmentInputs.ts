import * as v from 'valibot';
import { line } from '../../kernel/text.ts';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import { UnitIdSchema } from '../../unit/UnitId.ts';
import { declineReasons } from '../assignmentReasons.ts';
import { IncidentIdSchema } from '../IncidentId.ts';

const input = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.unknown(),
    v.transform(withoutBlanks),
    v.strictObject({ incidentId: IncidentIdSchema, ...entries }),
  );

const text = v.exactOptional(line(500));

/** The inputs of the API about units on an incident and ties between incidents, parsed. */
export const assignmentInputs = {
  assignUnit: input({
    unitId: UnitIdSchema,
    support: v.optional(v.boolean(), false),
    fromIncidentId: v.exactOptional(IncidentIdSchema),
  }),
  standDownUnit: input({
    unitId: UnitIdSchema,
    reason: v.optional(v.picklist(['NOT_NEEDED', 'OTHER']), 'NOT_NEEDED'),
    text,
  }),
  repeatAlert: input({ unitId: UnitIdSchema }),
  acknowledgeAssignment: input({}),
  acceptAssignment: input({ enRoute: v.optional(v.boolean(), false) }),
  declineAssignment: input({ reason: v.picklist(declineReasons), text }),
  linkIncidents: input({ otherId: IncidentIdSchema }),
  mergeIncident: input({ intoId: IncidentIdSchema }),
  splitIncident: input({}),
} as const;
