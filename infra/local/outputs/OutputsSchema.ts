import * as v from 'valibot';
import { roles } from '../../../shared/directory/Role.ts';

const personSchema = v.object({
  username: v.string(),
  password: v.string(),
  name: v.string(),
  roles: v.array(v.picklist(roles)),
  unit: v.optional(v.string()),
});

const zoneSchema = v.object({
  code: v.string(),
  name: v.string(),
  languages: v.array(v.string()),
  stackName: v.string(),
  apiId: v.string(),
  graphqlUrl: v.string(),
  realtimeUrl: v.string(),
  userPoolId: v.string(),
  clientId: v.string(),
  issuer: v.string(),
  jwksUrl: v.string(),
  authorizeUrl: v.string(),
  tokenUrl: v.string(),
  logoutUrl: v.string(),
  intakeUrl: v.string(),
  machineClientId: v.string(),
  machineClientSecret: v.string(),
  /** Everything the zone's stack tells of itself (shared/zone/zoneOutputs.ts): table, function and bucket names. */
  stack: v.record(v.string(), v.string()),
  people: v.array(personSchema),
});

/** What `.local/outputs.json` holds: enough to connect to the local cloud. Demo secrets only, never a real one. */
export const OutputsSchema = v.object({
  endpoint: v.string(),
  region: v.string(),
  web: v.string(),
  /** How long the start took, once it is over. */
  readyInMs: v.optional(v.number()),
  zones: v.array(zoneSchema),
});
