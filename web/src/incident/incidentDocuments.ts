/** The GraphQL texts this capability asks with. Kept short: they go out with every request. */
const facts = `id number version externalRef{system ref} type priority title description
location{address municipality lat lon what accuracy} state result{code remark pvNumber}
createdAt closedAt updatedAt lastNote allowedActions`;
const timeline = `timeline{version at tDevice by{kind id name} kind text priorityFrom priorityTo result}`;
const entries = `entries{seq at actor{kind id name} type v id version body}`;
const command = (name: string, input: string): string =>
  `mutation($envelope:CommandEnvelope!,$input:${input}!){reply:${name}(envelope:$envelope,input:$input){commandId incident{${facts} ${timeline}}}}`;

export const incidentDocuments = {
  openIncidents: `query($nextToken:String){incidents(filter:OPEN,nextToken:$nextToken){epoch seq nextToken items{${facts} ${timeline}}}}`,
  incident: `query($id:ID!){incident(id:$id){epoch seq incident{${facts} ${timeline}}}}`,
  feed: `query($topic:String!,$epoch:ID!,$after:Int!){feed(topic:$topic,epoch:$epoch,after:$after){topic epoch head from to reset ${entries}}}`,
  subscription: `subscription{incidents{topic epoch from to ${entries}}}`,
  open: command('openIncident', 'OpenIncidentInput'),
  addNote: command('addNote', 'AddNoteInput'),
  changePriority: command('changePriority', 'ChangePriorityInput'),
  close: command('closeIncident', 'CloseIncidentInput'),
  cancel: command('cancelIncident', 'CancelIncidentInput'),
  reopen: command('reopenIncident', 'ReopenIncidentInput'),
  assign: command('assignUnit', 'AssignUnitInput'),
  standDown: command('standDownUnit', 'StandDownUnitInput'),
  acknowledge: command('acknowledgeAssignment', 'AcknowledgeAssignmentInput'),
  accept: command('acceptAssignment', 'AcceptAssignmentInput'),
  decline: command('declineAssignment', 'DeclineAssignmentInput'),
  requestBackup: command('requestBackup', 'RequestBackupInput'),
  clearBackup: command('clearBackup', 'ClearBackupInput'),
  update: command('updateIncident', 'UpdateIncidentInput'),
  addPerson: command('addIncidentPerson', 'AddIncidentPersonInput'),
  changePerson: command('changeIncidentPerson', 'ChangeIncidentPersonInput'),
  removePerson: command('removeIncidentPerson', 'RemoveIncidentPersonInput'),
  addVehicle: command('addIncidentVehicle', 'AddIncidentVehicleInput'),
  changeVehicle: command('changeIncidentVehicle', 'ChangeIncidentVehicleInput'),
  removeVehicle: command('removeIncidentVehicle', 'RemoveIncidentVehicleInput'),
  setHazards: command('setHazards', 'SetHazardsInput'),
  linkTo: command('linkIncidents', 'LinkIncidentsInput'),
  unlinkFrom: command('unlinkIncidents', 'UnlinkIncidentsInput'),
  merge: command('mergeIncident', 'MergeIncidentInput'),
  split: command('splitIncident', 'SplitIncidentInput'),
  setPvNumber: command('setPvNumber', 'SetPvNumberInput'),
  noteHandoff: command('noteHandoff', 'NoteHandoffInput'),
  refusedMessages: `query{refusedDispatchMessages{items{id at sender reason path body}}}`,
} as const;
