/** The operations that are about the one unit their input names. */
export const aboutUnits: readonly string[] = [
  'Mutation.startShift',
  'Mutation.leaveCrew',
  'Mutation.endShift',
  'Mutation.changeCrew',
  'Mutation.setUnitStatus',
  'Mutation.setSharing',
  'Mutation.requestSpeech',
  'Mutation.setLoneCheck',
  'Mutation.describeUnit',
];
