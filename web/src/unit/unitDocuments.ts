/** The GraphQL texts of units. Kept short: they go out with every request. */
const by = '{kind id name}';
const assignment = '{incidentId number priority title state since}';
export const unitFields = `id callSign kind version crew{personId name role} vehicle{callName plate type} skills
shift{id from to startedBy${by}} status statusSince statusBy statusActor${by}
previous{status version since} speechRequested assignment${assignment}
sharing pausedReason loneCheck{dueAt setBy${by}} alarmId updatedAt`;
const command = (name: string, input: string): string =>
  `mutation($envelope:CommandEnvelope!,$input:${input}!){reply:${name}(envelope:$envelope,input:$input){commandId unit{${unitFields}}}}`;

export const unitDocuments = {
  all: `query{units{epoch seq items{${unitFields}}}}`,
  startShift: command('startShift', 'StartShiftInput'),
  leaveCrew: command('leaveCrew', 'UnitInput'),
  endShift: command('endShift', 'EndShiftInput'),
  changeCrew: command('changeCrew', 'ChangeCrewInput'),
  setStatus: command('setUnitStatus', 'SetUnitStatusInput'),
  setSharing: command('setSharing', 'SetSharingInput'),
  requestSpeech: command('requestSpeech', 'RequestSpeechInput'),
  setLoneCheck: command('setLoneCheck', 'SetLoneCheckInput'),
} as const;
