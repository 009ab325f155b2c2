import type * as v from 'valibot';
import { CloseIncidentSchema } from '../../shared/incident/CloseIncidentSchema.ts';
import { factInputs } from '../../shared/incident/input/factInputs.ts';
import type { OnIncident } from '../../shared/incident/OnIncident.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { IncidentChangeTools } from './IncidentChangeTools.ts';
import { unitsCommand } from './unitsCommand.ts';

const ending =
  (name: string, input: v.GenericSchema<unknown, OnIncident>) =>
  (tools: IncidentChangeTools): UseCase =>
    unitsCommand(tools, name, input, (onIncident) => ({
      wanted: { incidents: [onIncident.id] },
      commands: () => accepted([onIncident]),
    }));

/** Mutation.closeIncident and cancelIncident: units that are still on it are stood down with it, in one transaction. */
export const endIncident = {
  close: ending('closeIncident', CloseIncidentSchema),
  cancel: ending('cancelIncident', factInputs.cancelIncident),
} as const;
