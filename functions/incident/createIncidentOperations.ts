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
import { repeatAlert } from './repeatAlert.ts';
import { requestBackup } from './requestBackup.ts';
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
  const fact = (name: keyof typeof factInputs): UseCase => incidentCommand(one, name, factInputs[name]);
  return {
    'Mutation.openIncident': openIncident(one),
    'Mutation.addNote': addNote(one),
    'Mutation.changePriority': changePriority(one),
    'Mutation.updateIncident': incidentCommand(one, 'updateIncident', UpdateIncidentSchema),
    'Mutation.setHazards': fact('setHazards'),
    'Mutation.addIncidentPerson': fact('addIncidentPerson'),
    'Mutation.changeIncidentPerson': fact('changeIncidentPerson'),
    'Mutation.removeIncidentPerson': fact('removeIncidentPerson'),
    'Mutation.addIncidentVehicle': fact('addIncidentVehicle'),
    'Mutation.changeIncidentVehicle': fact('changeIncidentVehicle'),
    'Mutation.removeIncidentVehicle': fact('removeIncidentVehicle'),
    'Mutation.requestBackup': requestBackup(changes),
    'Mutation.clearBackup': fact('clearBackup'),
    'Mutation.reopenIncident': fact('reopenIncident'),
    'Mutation.setPvNumber': fact('setPvNumber'),
    'Mutation.noteHandoff': fact('noteHandoff'),
    'Mutation.closeIncident': endIncident.close(changes),
    'Mutation.cancelIncident': endIncident.cancel(changes),
    'Mutation.assignUnit': assignUnit(changes),
    'Mutation.standDownUnit': standDownUnit(changes),
    'Mutation.repeatAlert': repeatAlert(changes),
    'Mutation.acknowledgeAssignment': answerAlert.acknowledge(changes),
    'Mutation.acceptAssignment': answerAlert.accept(changes),
    'Mutation.declineAssignment': answerAlert.decline(changes),
    'Mutation.linkIncidents': tieIncidents.link(changes),
    'Mutation.unlinkIncidents': tieIncidents.unlink(changes),
    'Mutation.mergeIncident': tieIncidents.merge(changes),
    'Mutation.splitIncident': splitIncident(changes),
  };
};
