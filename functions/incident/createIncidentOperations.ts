import type { CommandTools } from '../../shared/incident/CommandTools.ts';
import { factInputs } from '../../shared/incident/input/factInputs.ts';
import { UpdateIncidentSchema } from '../../shared/incident/input/UpdateIncidentSchema.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { addNote } from './addNote.ts';
import { answerAlert } from './answerAlert.ts';
import { assignUnit } from './assignUnit.ts';
import { changePriority } from './changePriority.ts';
import { endIncident } from './endIncident.ts';
import type { IncidentChangeTools } from './IncidentChangeTools.ts';
import { incidentCommand } from './incidentCommand.ts';
import { openIncident } from './openIncident.ts';
import { splitIncident } from './splitIncident.ts';
import { standDownUnit } from './standDownUnit.ts';
import { tieIncidents } from './tieIncidents.ts';

/**
 * Every mutation of incidents, by its name.
 *
 * @param one for what touches one incident and nothing else
 * @param changes for what touches units too, or two incidents
 */
export const createIncidentOperations = (
  one: CommandTools,
  changes: IncidentChangeTools,
): Readonly<Record<string, UseCase>> => {
  const { cancelIncident: _, ...facts } = factInputs;
  return {
    'Mutation.openIncident': openIncident(one),
    'Mutation.addNote': addNote(one),
    'Mutation.changePriority': changePriority(one),
    'Mutation.updateIncident': incidentCommand(one, 'updateIncident', UpdateIncidentSchema),
    ...Object.fromEntries(
      Object.entries(facts).map(([name, input]) => [`Mutation.${name}`, incidentCommand(one, name, input)]),
    ),
    'Mutation.closeIncident': endIncident.close(changes),
    'Mutation.cancelIncident': endIncident.cancel(changes),
    'Mutation.assignUnit': assignUnit(changes),
    'Mutation.standDownUnit': standDownUnit(changes),
    'Mutation.acknowledgeAssignment': answerAlert.acknowledge(changes),
    'Mutation.acceptAssignment': answerAlert.accept(changes),
    'Mutation.declineAssignment': answerAlert.decline(changes),
    'Mutation.linkIncidents': tieIncidents.link(changes),
    'Mutation.unlinkIncidents': tieIncidents.unlink(changes),
    'Mutation.mergeIncident': tieIncidents.merge(changes),
    'Mutation.splitIncident': splitIncident(changes),
  };
};
