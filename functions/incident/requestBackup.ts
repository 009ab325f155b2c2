import { factInputs } from '../../shared/incident/input/factInputs.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { IncidentChangeTools } from './IncidentChangeTools.ts';
import { unitsCommand } from './unitsCommand.ts';

/** Mutation.requestBackup: more units are asked for, and the desk is told where nobody is sent in time. */
export const requestBackup = (tools: IncidentChangeTools): UseCase =>
  unitsCommand(tools, 'requestBackup', factInputs.requestBackup, ({ id, command }) => ({
    wanted: { incidents: [id] },
    commands: () => accepted([{ id, command }]),
  }));
