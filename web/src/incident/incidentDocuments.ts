import { alarmFields } from '../alarm/alarmDocuments.ts';
import { unitFields } from '../unit/unitDocuments.ts';

/** The GraphQL texts this capability asks with. Kept short: they go out with every request. */
const by = '{kind id name}';
const facts = `id number version externalRef{system ref} type priority title description
location{address municipality lat lon what accuracy streetId houseNumber districtId junction{lat lon label}}
caller{name phone anonymous language} hazards{kind nature source at}
persons{id role label description nature version addedAt addedBy${by}}
vehicles{id role plate description nature version addedAt addedBy${by}}
assignments{unitId callSign support state previous alertedAt acknowledgedAt acceptedAt enRouteAt onSceneAt clearedAt declinedAt stoodDownAt escalatedAt reason by${by}}
links{incidentId number kind} backup{since urgency text by${by}} mergedInto pvNumber sensitive
fieldVersions{title description location type caller sensitive hazards}
state result{code remark pvNumber} createdAt closedAt reopenedAt updatedAt lastNote allowedActions`;
const timeline = `timeline{version at tDevice by${by} kind text priorityFrom priorityTo result units assignmentState reason fields change number urgency exactness}`;
const entries = `entries{seq at actor${by} type v id version body}`;
const command = (name: string, input: string): string =>
  `mutation($envelope:CommandEnvelope!,$input:${input}!){reply:${name}(envelope:$envelope,input:$input){commandId incident{${facts} ${timeline}}}}`;

export const incidentDocuments = {
  snapshot: `query{incidents(filter:OPEN){epoch seq nextToken items{${facts} ${timeline}}} units{epoch seq items{${unitFields}}} alarms{epoch seq items{${alarmFields}}}}`,
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
  acknowledge: command('acknowledgeAssignment', 'AssignmentInput'),
  accept: command('acceptAssignment', 'AcceptAssignmentInput'),
  decline: command('declineAssignment', 'DeclineAssignmentInput'),
  requestBackup: command('requestBackup', 'RequestBackupInput'),
  clearBackup: command('clearBackup', 'IncidentInput'),
  update: command('updateIncident', 'UpdateIncidentInput'),
  addPerson: command('addIncidentPerson', 'AddIncidentPersonInput'),
  changePerson: command('changeIncidentPerson', 'ChangeIncidentPersonInput'),
  removePerson: command('removeIncidentPerson', 'RemoveIncidentPersonInput'),
  addVehicle: command('addIncidentVehicle', 'AddIncidentVehicleInput'),
  changeVehicle: command('changeIncidentVehicle', 'ChangeIncidentVehicleInput'),
  removeVehicle: command('removeIncidentVehicle', 'RemoveIncidentVehicleInput'),
  setHazards: command('setHazards', 'SetHazardsInput'),
  linkTo: command('linkIncidents', 'LinkIncidentsInput'),
  unlinkFrom: command('unlinkIncidents', 'LinkIncidentsInput'),
  merge: command('mergeIncident', 'MergeIncidentInput'),
  split: command('splitIncident', 'IncidentInput'),
  setPvNumber: command('setPvNumber', 'SetPvNumberInput'),
  noteHandoff: command('noteHandoff', 'NoteHandoffInput'),
  refusedMessages: `query{refusedDispatchMessages{items{id at sender reason path body}}}`,
} as const;
