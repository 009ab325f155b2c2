import * as v from 'valibot';
import type { NamedCommand } from '../../shared/incident/FirstLook.ts';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';

const NamedSchema = v.object({
  envelope: v.object({ commandId: UlidSchema }),
  input: v.object({ incidentId: IncidentIdSchema }),
});

/**
 * Which incident and command unparsed arguments name, null when they name none in the right form. Only to know what
 * to read along with the person: nothing is answered or refused by it.
 */
export const commandNamed = (input: unknown): NamedCommand | null => {
  const named = v.safeParse(NamedSchema, input);
  return named.success
    ? { id: named.output.input.incidentId, commandId: named.output.envelope.commandId }
    : null;
};
