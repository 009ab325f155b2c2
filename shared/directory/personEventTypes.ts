/** What can happen to a person in the directory; the names the journal shows. Names stay for ever. */
export const personEventTypes = [
  'person.added',
  'person.changed',
  'person.rightsChanged',
  'person.suspended',
  'person.reinstated',
  'person.ended',
  'person.signInReset',
  'session.revoked',
] as const;
