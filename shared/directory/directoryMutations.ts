/**
 * The mutations the directory's own function answers (functions/directory): what changes people, and with them their
 * accounts. No other function of the zone may write the directory or touch an account (docs/adr/0070).
 */
export const directoryMutations = [
  'addPerson',
  'changePerson',
  'changeRights',
  'suspendPerson',
  'reinstatePerson',
  'resetSignIn',
  'endPerson',
  'importPeople',
  'changeOrganisation',
  'registerDevice',
  'noteDeviceAct',
  'changePassword',
  'revokeSession',
] as const;
