const settings = `version waze alertRepeatSeconds alertEscalateSeconds loneCheckMinutes
statuses{status labels{nl fr de en} icon radioCodes} fleet{unitId kind vehicle{callName plate type} skills}`;

/** The GraphQL texts this capability asks with. */
export const fleetDocuments = {
  settings: `query{unitSettings{${settings}}}`,
  change: `mutation($envelope:CommandEnvelope!,$input:UnitSettingsInput!){reply:changeUnitSettings(envelope:$envelope,input:$input){settings{${settings}}}}`,
} as const;
