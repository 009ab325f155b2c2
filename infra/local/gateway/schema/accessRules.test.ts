import { describe, expect, it } from 'vitest';
import type { ApiAuthentication } from '../model/ApiAuthentication.ts';
import type { Caller } from '../model/Caller.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import { accessRules } from './accessRules.ts';
import { buildApiSchema } from './buildApiSchema.ts';
import { mayAccess } from './mayAccess.ts';

const pool = (defaultAction: 'ALLOW' | 'DENY'): ApiAuthentication => ({
  type: 'AMAZON_COGNITO_USER_POOLS',
  userPoolId: 'p',
  region: 'r',
  defaultAction,
});

const apiOf = (sdl: string, ...authenticationTypes: ApiAuthentication[]): GatewayApi => ({
  apiId: 'a',
  name: 'a',
  region: 'r',
  authenticationTypes,
  schema: buildApiSchema(sdl),
  resolvers: new Map(),
  dataSources: new Map(),
  environment: {},
  limits: { queryDepth: 0, resolverCount: 0, introspection: true },
});

const person = (...groups: string[]): Caller => ({
  mode: 'AMAZON_COGNITO_USER_POOLS',
  sub: 's',
  username: 'u',
  groups,
  claims: {},
  issuer: 'i',
  sourceIp: [],
  defaultAuthStrategy: 'ALLOW',
  expiresAt: 0,
});
const signed: Caller = { mode: 'AWS_IAM', accountId: '', userArn: '', username: '', sourceIp: [] };
const keyed: Caller = { mode: 'API_KEY', expiresAt: 0 };
const iam: ApiAuthentication = { type: 'AWS_IAM' };
const apiKey: ApiAuthentication = { type: 'API_KEY', keys: new Map() };

/** Who is let in to a field, by name. */
const admitted = (api: GatewayApi, field: string): string[] => {
  const callers = { member: person(), admin: person('admins'), signed, keyed };
  const rule = accessRules(api).get(field);
  return Object.entries(callers).flatMap(([name, caller]) => (mayAccess(rule, caller) ? [name] : []));
};

const sdl = /* GraphQL */ `
  type Query {
    bare: Thing
    grouped: Thing @aws_cognito_user_pools(cognito_groups: ["admins"])
    both: Thing @aws_iam @aws_cognito_user_pools
    signed: Thing @aws_iam
    keyed: Thing @aws_api_key
    old: Thing @aws_auth(cognito_groups: ["admins"])
    empty: Thing @aws_cognito_user_pools(cognito_groups: [])
  }
  type Thing @aws_iam { inherits: Int overrides: Int @aws_cognito_user_pools }
  type Plain { a: Int }
  type Extended { a: Int }
  extend type Extended @aws_api_key { b: Int }
`;

describe('with a user pool by default and IAM and keys besides', () => {
  const api = apiOf(sdl, pool('ALLOW'), iam, apiKey);
  it.each([
    ['Query.bare', ['member', 'admin']],
    ['Query.grouped', ['admin']],
    ['Query.both', ['member', 'admin', 'signed']],
    ['Query.signed', ['signed']],
    ['Query.keyed', ['keyed']],
    ['Query.old', ['admin']],
    ['Query.empty', []],
    ['Thing.inherits', ['signed']],
    ['Thing.overrides', ['member', 'admin']],
    ['Plain.a', ['member', 'admin']],
    ['Extended.a', ['keyed']],
    ['Extended.b', ['keyed']],
    ['Nowhere.at', []],
  ])('%s lets in %j', (field, callers) => expect(admitted(api, field)).toEqual(callers));
});

describe('with IAM by default, what has no directive is closed to people', () => {
  const api = apiOf(sdl, iam, pool('ALLOW'));
  it.each([
    ['Query.bare', ['signed']],
    ['Plain.a', ['signed']],
    ['Query.grouped', ['admin']],
    ['Query.both', ['member', 'admin', 'signed']],
  ])('%s lets in %j', (field, callers) => expect(admitted(api, field)).toEqual(callers));
});

describe('with a user pool that says DENY', () => {
  const api = apiOf(sdl, pool('DENY'));
  it('what has no directive is closed at the roots', () => expect(admitted(api, 'Query.bare')).toEqual([]));
  it('and open below them, as the service does it', () =>
    expect(admitted(api, 'Plain.a')).toEqual(['member', 'admin']));
  it('what names a group is open to it', () => expect(admitted(api, 'Query.old')).toEqual(['admin']));
});

it('lets nobody in where an API has no way in', () => {
  expect(admitted(apiOf(sdl), 'Query.bare')).toEqual([]);
});
