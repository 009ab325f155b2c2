import * as v from 'valibot';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import type { IncidentCommand } from '../IncidentCommand.ts';
import { type IncidentId, IncidentIdSchema } from '../IncidentId.ts';
import type { OnIncident } from '../OnIncident.ts';

/**
 * An input of the API that names its incident and says something → the command and its incident. Blanks are taken out
 * first, and what is not a field of it is refused.
 */
export const onIncident = <Entries extends v.ObjectEntries, Command extends IncidentCommand>(
  entries: Entries,
  commandOf: (said: v.InferOutput<v.StrictObjectSchema<Entries, undefined>>) => Command,
): v.GenericSchema<unknown, OnIncident<Command>> =>
  v.pipe(
    v.unknown(),
    v.transform(withoutBlanks),
    v.strictObject({ ...entries, incidentId: IncidentIdSchema }),
    v.transform(({ incidentId, ...said }) => ({
      id: incidentId as IncidentId,
      command: commandOf(said as v.InferOutput<v.StrictObjectSchema<Entries, undefined>>),
    })),
  );
