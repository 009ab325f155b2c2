import { incidentCommand } from './incidentDocuments.ts';

/** The GraphQL texts of what only a desk does with an incident: in no other client's first load. */
export const deskDocuments = {
  open: incidentCommand('openIncident', 'OpenIncidentInput'),
  changePriority: incidentCommand('changePriority', 'ChangePriorityInput'),
  close: incidentCommand('closeIncident', 'CloseIncidentInput'),
  cancel: incidentCommand('cancelIncident', 'CancelIncidentInput'),
  reopen: incidentCommand('reopenIncident', 'ReopenIncidentInput'),
  assign: incidentCommand('assignUnit', 'AssignUnitInput'),
  standDown: incidentCommand('standDownUnit', 'StandDownUnitInput'),
  repeatAlert: incidentCommand('repeatAlert', 'RepeatAlertInput'),
  update: incidentCommand('updateIncident', 'UpdateIncidentInput'),
  addPerson: incidentCommand('addIncidentPerson', 'AddIncidentPersonInput'),
  changePerson: incidentCommand('changeIncidentPerson', 'ChangeIncidentPersonInput'),
  removePerson: incidentCommand('removeIncidentPerson', 'RemoveIncidentPersonInput'),
  addVehicle: incidentCommand('addIncidentVehicle', 'AddIncidentVehicleInput'),
  changeVehicle: incidentCommand('changeIncidentVehicle', 'ChangeIncidentVehicleInput'),
  removeVehicle: incidentCommand('removeIncidentVehicle', 'RemoveIncidentVehicleInput'),
  setHazards: incidentCommand('setHazards', 'SetHazardsInput'),
  linkTo: incidentCommand('linkIncidents', 'LinkIncidentsInput'),
  unlinkFrom: incidentCommand('unlinkIncidents', 'LinkIncidentsInput'),
  merge: incidentCommand('mergeIncident', 'MergeIncidentInput'),
  split: incidentCommand('splitIncident', 'IncidentInput'),
  setPvNumber: incidentCommand('setPvNumber', 'SetPvNumberInput'),
  refusedMessages: `query{refusedDispatchMessages{items{id at sender reason path body}}}`,
} as const;
