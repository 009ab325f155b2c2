import { alarmFields } from '../alarm/alarmDocuments.ts';
import { unitFields } from '../unit/unitDocuments.ts';

// Kept short: they go out with every request.
const by = '{kind id name}';
const facts = `id number version externalRef{system ref} type priority title description
location{address municipality lat lon what accuracy streetId houseNumber districtId junction{lat lon label}}
caller{name phone anonymous language} hazards{kind nature source at}
persons{id role label description nature version addedAt addedBy${by}}
vehicles{id role plate description nature version addedAt addedBy${by}}
assignments{unitId callSign support state previous alertedAt acknowledgedAt acceptedAt enRouteAt onSceneAt clearedAt declinedAt stoodDownAt escalatedAt repeatedAt reason by${by}}
links{incidentId number kind} backup{since urgency text by${by} escalatedAt} mergedInto pvNumber sensitive
fieldVersions{title description location type caller sensitive hazards}
state result{code remark pvNumber} createdAt closedAt reopenedAt updatedAt lastNote allowedActions`;
const timeline = `timeline{version at tDevice by${by} kind text priorityFrom priorityTo result units assignmentState reason fields change number urgency exactness}`;
const entries = `entries{seq at actor${by} type v id version body}`;
/** The document of a command on an incident. */
export const incidentCommand = (name: string, input: string): string =>
  `mutation($envelope:CommandEnvelope!,$input:${input}!){reply:${name}(envelope:$envelope,input:$input){commandId incident{${facts} ${timeline}}}}`;

/** The GraphQL texts the list stands on, and those of the field's commands. */
export const incidentDocuments = {
  snapshot: `query{incidents(filter:OPEN){epoch seq nextToken items{${facts} ${timeline}}} units{epoch seq items{${unitFields}}} alarms{epoch seq items{${alarmFields}}}}`,
  openIncidents: `query($nextToken:String){incidents(filter:OPEN,nextToken:$nextToken){epoch seq nextToken items{${facts} ${timeline}}}}`,
  incident: `query($id:ID!){incident(id:$id){epoch seq incident{${facts} ${timeline}}}}`,
  feed: `query($topic:String!,$epoch:ID!,$after:Int!){feed(topic:$topic,epoch:$epoch,after:$after){topic epoch head from to reset ${entries}}}`,
  subscription: `subscription{incidents{topic epoch from to ${entries}}}`,
  addNote: incidentCommand('addNote', 'AddNoteInput'),
  acknowledge: incidentCommand('acknowledgeAssignment', 'AssignmentInput'),
  accept: incidentCommand('acceptAssignment', 'AcceptAssignmentInput'),
  decline: incidentCommand('declineAssignment', 'DeclineAssignmentInput'),
  requestBackup: incidentCommand('requestBackup', 'RequestBackupInput'),
  clearBackup: incidentCommand('clearBackup', 'IncidentInput'),
  noteHandoff: incidentCommand('noteHandoff', 'NoteHandoffInput'),
} as const;
