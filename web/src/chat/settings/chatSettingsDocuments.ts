const settings = 'version quickReplies{nl fr de en} offDuty retentionDays urgentRepeatSeconds';

/** The GraphQL texts the zone's rules for talking are asked and changed with. */
export const chatSettingsDocuments = {
  settings: `query{chatSettings{${settings}}}`,
  change: `mutation($envelope:CommandEnvelope!,$input:ChatSettingsInput!){reply:changeChatSettings(envelope:$envelope,input:$input){settings{${settings}}}}`,
} as const;
