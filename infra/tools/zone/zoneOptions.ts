/** The options of the zone tool, as `parseArgs` reads them. */
export const zoneOptions = {
  administrator: { type: 'string' },
  'administrator-name': { type: 'string' },
  'alarm-topic': { type: 'string' },
  'chain-lock': { type: 'string' },
  confirm: { type: 'string' },
  districts: { type: 'string' },
  gazetteer: { type: 'string' },
  local: { type: 'boolean' },
  mfa: { type: 'string' },
  name: { type: 'string' },
  pilot: { type: 'boolean' },
  roles: { type: 'string' },
  tiles: { type: 'string' },
  username: { type: 'string' },
  'web-origin': { type: 'string' },
  yes: { type: 'boolean' },
} as const;
