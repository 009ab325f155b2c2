import {
  AppSyncClient,
  CreateDataSourceCommand,
  CreateGraphqlApiCommand,
  CreateResolverCommand,
  DeleteGraphqlApiCommand,
  StartSchemaCreationCommand,
  UpdateGraphqlApiCommand,
  UpdateResolverCommand,
} from '@aws-sdk/client-appsync';
import { expect, it } from 'vitest';
import type { ContractApi } from '../ContractApi.ts';
import { callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';

const target = contractTarget();
const { local } = target;
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const token = target.users.member.accessToken;

const codeOf = (answer: string) =>
  `export function request() { return { payload: '${answer}' } }\nexport function response(ctx) { return ctx.result }`;
const runtime = { name: 'APPSYNC_JS' as const, runtimeVersion: '1.0.0' };

/** Asks until the answer is there; the gateway looks at the control plane by itself. */
const until = async (api: ContractApi, fits: (text: string, status: number) => boolean): Promise<void> => {
  let last = '';
  for (let end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const { text, status } = await callGraphql(api, { query: '{ word }' }, { token });
    last = `${status} ${text}`;
    if (fits(text, status)) return;
  }
  throw new Error(`It stayed ${last}`);
};

it.runIf(local !== null)(
  'finds an API that is deployed while it runs, follows its changes, and forgets it',
  async () => {
    if (!local) return;
    const appsync = new AppSyncClient({ region: target.region, endpoint: local.endpoint, credentials });
    const settings = {
      name: 'later',
      authenticationType: 'AMAZON_COGNITO_USER_POOLS' as const,
      userPoolConfig: {
        userPoolId: local.userPoolId,
        awsRegion: target.region,
        defaultAction: 'ALLOW' as const,
      },
    };
    const { graphqlApi } = await appsync.send(new CreateGraphqlApiCommand(settings));
    const apiId = graphqlApi?.apiId ?? '';
    const later: ContractApi = { ...target, graphqlUrl: `${local.gatewayUrl}/v1/apis/${apiId}/graphql` };
    expect((await callGraphql(later, { query: '{ word }' }, { token })).status).toBe(404);

    await appsync.send(
      new StartSchemaCreationCommand({ apiId, definition: Buffer.from('type Query { word: String }') }),
    );
    await appsync.send(new CreateDataSourceCommand({ apiId, name: 'none', type: 'NONE' }));
    const resolver = { apiId, typeName: 'Query', fieldName: 'word', dataSourceName: 'none', runtime };
    await appsync.send(new CreateResolverCommand({ ...resolver, code: codeOf('first') }));
    await until(later, (text) => text === '{"data":{"word":"first"}}');

    await appsync.send(new UpdateResolverCommand({ ...resolver, code: codeOf('second') }));
    await until(later, (text) => text === '{"data":{"word":"second"}}');

    await appsync.send(new UpdateGraphqlApiCommand({ ...settings, apiId, authenticationType: 'API_KEY' }));
    await until(later, (_text, status) => status === 401);

    await appsync.send(new DeleteGraphqlApiCommand({ apiId }));
    await until(later, (_text, status) => status === 404);
  },
);

it.runIf(local !== null)('answers 404 for an API that was never there', async () => {
  if (!local) return;
  const nowhere: ContractApi = {
    ...target,
    graphqlUrl: `${local.gatewayUrl}/v1/apis/abcdefghijklmnopqrstuvwxyz/graphql`,
  };
  expect((await callGraphql(nowhere, { query: '{ word }' }, { token })).status).toBe(404);
  for (const path of [
    '/',
    '/v1/apis',
    '/v1/apis/x/graphql/../../y',
    '/_ministack/health',
    '/v1/apis/x/types',
  ]) {
    expect((await fetch(`${local.gatewayUrl}${path}`)).status, path).toBe(404);
  }
});

it.runIf(local !== null)('says how it is, in counts', async () => {
  if (!local) return;
  const health = await (await fetch(`${local.gatewayUrl}/healthz`)).json();
  expect(health).toMatchObject({ status: 'ok', apis: expect.any(Number) });
  await callGraphql(target, { query: '{ hello }' }, { token });
  const stats = await (await fetch(`${local.gatewayUrl}/stats`)).json();
  expect(stats.apis[local.apiId]).toMatchObject({
    token: { count: expect.any(Number), p50: expect.any(Number) },
    execute: {},
    answer: {},
  });
  expect(JSON.stringify(stats)).not.toMatch(/member|hello|eyJ/);
});
