/** The GraphQL texts this capability asks with. Kept short: they go out with every request. */
const row = `id username name personnelNumber rank roles unit team state validFrom validUntil`;
const person = `${row} districts languages trainingValidUntil version updatedAt allowedActions
history{version at by{kind id name} type reason rolesFrom rolesTo}`;
const reply = `person{${person}} firstPassword repeated`;
const session = `id device client startedAt lastSeenAt endedAt current`;
const command = (name: string, input: string, what: string): string =>
  `mutation($envelope:CommandEnvelope!,$input:${input}!){reply:${name}(envelope:$envelope,input:$input){${what}}}`;

export const peopleDocuments = {
  people: `query($filter:PersonFilter!,$search:String,$nextToken:String){people(filter:$filter,search:$search,limit:100,nextToken:$nextToken){nextToken items{${row}}}}`,
  person: `query($id:ID!){person(id:$id){${person}}}`,
  organisation: `query{organisation{version teams{id name} districts{id name} units{id name}}}`,
  sessions: `query($personId:ID!){sessions(personId:$personId){${session}}}`,
  previewImport: `query($csv:String!){previewImport(csv:$csv){previewHash lines{line action username name roles} problems{line column code value}}}`,
  addPerson: command('addPerson', 'AddPersonInput', reply),
  changePerson: command('changePerson', 'ChangePersonInput', reply),
  changeRights: command('changeRights', 'ChangeRightsInput', reply),
  suspendPerson: command('suspendPerson', 'PersonReasonInput', reply),
  reinstatePerson: command('reinstatePerson', 'PersonReasonInput', reply),
  resetSignIn: command('resetSignIn', 'PersonReasonInput', reply),
  endPerson: command('endPerson', 'PersonReasonInput', reply),
  changeOrganisation: command(
    'changeOrganisation',
    'OrganisationInput',
    'organisation{version teams{id name} districts{id name} units{id name}}',
  ),
  importPeople: command(
    'importPeople',
    'ImportPeopleInput',
    'added changed remaining people{person{id username name} firstPassword repeated}',
  ),
  changePassword: command('changePassword', 'ChangePasswordInput', 'at'),
  revokeSession: command('revokeSession', 'RevokeSessionInput', session),
} as const;
