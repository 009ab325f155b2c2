import { Aws, Fn, RemovalPolicy } from 'aws-cdk-lib';
import { CfnApi, CfnAuthorizer, CfnIntegration, CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnPermission, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { ZoneSettings } from './ZoneSettings.ts';

export interface ZoneDoorProps {
  readonly settings: ZoneSettings;
  /** What stands behind the zone in its name, and what it is for. */
  readonly name: string;
  readonly description: string;
  /** The one route that is there, by POST. Parts in braces are the function's to judge. */
  readonly path: string;
  readonly function: LambdaFunction;
  /** Whose tokens open it: of which pool, for which client, with which scope. */
  readonly token: {
    readonly name: string;
    readonly issuer: string;
    readonly client: string;
    readonly scope: string;
  };
  /** Requests at once, and in a second, before API Gateway turns them away. */
  readonly limit: { readonly burst: number; readonly rate: number };
  /** From where pages may call it; from nowhere if none is given. */
  readonly webOrigin?: string;
  readonly logKey: IKey;
}

/**
 * A way into the zone besides its GraphQL API: one route, by POST alone, with a token of this zone's own pool. The access
 * log has which client, when and how long; never a path as it was asked, a header or a body. A burst is limited before it
 * costs anything (T20).
 */
export class ZoneDoor extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, props: ZoneDoorProps) {
    super(scope, id);
    const { settings, path, token, limit, webOrigin, logKey } = props;
    const api = new CfnApi(this, 'Api', {
      name: `patrouille-${settings.zoneCode}-${props.name}`,
      description: props.description,
      protocolType: 'HTTP',
      ...(webOrigin === undefined
        ? {}
        : {
            corsConfiguration: {
              allowOrigins: [webOrigin],
              allowMethods: ['POST'],
              allowHeaders: ['authorization', 'content-type'],
              maxAge: 3_600,
            },
          }),
    });
    const authorizer = new CfnAuthorizer(this, 'Token', {
      apiId: api.ref,
      name: token.name,
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { issuer: token.issuer, audience: [token.client] },
    });
    const integration = new CfnIntegration(this, 'Function', {
      apiId: api.ref,
      integrationType: 'AWS_PROXY',
      integrationUri: props.function.functionArn,
      payloadFormatVersion: '2.0',
      timeoutInMillis: 10_000,
    });
    new CfnRoute(this, 'Post', {
      apiId: api.ref,
      routeKey: `POST ${path}`,
      authorizationType: 'JWT',
      authorizerId: authorizer.ref,
      authorizationScopes: [token.scope],
      target: `integrations/${integration.ref}`,
    });
    const log = new LogGroup(this, 'Log', {
      encryptionKey: logKey,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new CfnStage(this, 'Stage', {
      apiId: api.ref,
      stageName: '$default',
      autoDeploy: true,
      defaultRouteSettings: { throttlingBurstLimit: limit.burst, throttlingRateLimit: limit.rate },
      accessLogSettings: {
        destinationArn: log.logGroupArn,
        format: JSON.stringify({
          requestId: '$context.requestId',
          at: '$context.requestTimeEpoch',
          routeKey: '$context.routeKey',
          status: '$context.status',
          client: '$context.authorizer.claims.client_id',
          latency: '$context.responseLatency',
          error: '$context.error.responseType',
        }),
      },
    });
    new CfnPermission(this, 'ApiMayCall', {
      action: 'lambda:InvokeFunction',
      functionName: props.function.functionArn,
      principal: 'apigateway.amazonaws.com',
      sourceArn: `arn:${Aws.PARTITION}:execute-api:${Aws.REGION}:${Aws.ACCOUNT_ID}:${api.ref}/*/POST${path}`,
    });
    // Of what stands in braces the address says nothing: whoever calls fills it in.
    const told = path.replace(/\/\{.*$/, '');
    this.url = Fn.conditionIf(
      settings.ownExecuteApiBase.logicalId,
      `${settings.executeApiBaseUrl}/_aws/execute-api/${api.ref}/$default${told}`,
      `https://${api.ref}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}${told}`,
    ).toString();
  }
}
