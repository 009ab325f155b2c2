import type { GatewayApi } from '../../../infra/local/gateway/model/GatewayApi.ts';
import { buildApiSchema } from '../../../infra/local/gateway/schema/buildApiSchema.ts';
import { readZoneContract } from '../../../infra/zone/readZoneContract.ts';
import { benchPool } from './makeTokens.ts';

/** Stands in for the function's yes: the guard's decision costs a Lambda, which is not what the hub is measured by. */
const allowed = `export function request(ctx) {
  return { payload: { ok: true, value: { personId: ctx.identity.sub, sessionId: 'bench' } } };
}
`;

/** The resolver as deployed, its filters included, but for the question to the function. */
const withoutFunction = (code: string): string => {
  const question = /^export function request\(ctx\) \{\n[\s\S]*?^\}\n/m;
  if (!question.test(code)) throw new Error('A resolver without a request function.');
  return code.replace(question, () => allowed);
};

/** The zone API as its template deploys it, without a control plane: its schema, its subscription resolvers. */
export const benchApi = (apiId: string): GatewayApi => {
  const { schema, fields } = readZoneContract(new URL('../../..', import.meta.url).pathname);
  return {
    apiId,
    name: apiId,
    region: benchPool.region,
    authenticationTypes: [
      { type: 'AWS_IAM' },
      {
        type: 'AMAZON_COGNITO_USER_POOLS',
        userPoolId: benchPool.userPoolId,
        region: benchPool.region,
        appIdClientRegex: benchPool.clientId,
        defaultAction: 'ALLOW',
      },
    ],
    schema: buildApiSchema(schema),
    resolvers: new Map(
      fields
        .filter(({ type }) => type === 'Subscription')
        .map(({ type, field, code }) => [
          `${type}.${field}`,
          {
            typeName: type,
            fieldName: field,
            dataSourceName: 'none',
            code: withoutFunction(code),
            maxBatchSize: 0,
            unsupported: null,
          },
        ]),
    ),
    dataSources: new Map([['none', { type: 'NONE', name: 'none' }]]),
    environment: { ZONE_CODE: '5449' },
    limits: { queryDepth: 6, resolverCount: 30, introspection: false },
  };
};
