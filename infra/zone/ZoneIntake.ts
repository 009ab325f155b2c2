import { Aws, Fn, RemovalPolicy } from 'aws-cdk-lib';
import { CfnApi, CfnAuthorizer, CfnIntegration, CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnPermission, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { ZonePeople } from './ZonePeople.ts';
import type { ZoneSettings } from './ZoneSettings.ts';

export interface ZoneIntakeProps {
  readonly settings: ZoneSettings;
  readonly people: ZonePeople;
  readonly intake: LambdaFunction;
  readonly logKey: IKey;
}

const path = '/dispatch-messages';

/**
 * The door of the dispatch centre: POST with a machine token of this zone's pool that carries the scope.
 * The access log has who, when and how long, never a body; a burst is limited before it costs anything (T20).
 */
export class ZoneIntake extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, { settings, people, intake, logKey }: ZoneIntakeProps) {
    super(scope, id);
    const api = new CfnApi(this, 'Api', {
      name: `patrouille-${settings.zoneCode}-intake`,
      description: 'Dispatch messages to a police zone.',
      protocolType: 'HTTP',
    });
    const authorizer = new CfnAuthorizer(this, 'MachineToken', {
      apiId: api.ref,
      name: 'machine-token',
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { issuer: people.issuer, audience: [people.machineClient.ref] },
    });
    const integration = new CfnIntegration(this, 'Function', {
      apiId: api.ref,
      integrationType: 'AWS_PROXY',
      integrationUri: intake.functionArn,
      payloadFormatVersion: '2.0',
      timeoutInMillis: 10_000,
    });
    new CfnRoute(this, 'Post', {
      apiId: api.ref,
      routeKey: `POST ${path}`,
      authorizationType: 'JWT',
      authorizerId: authorizer.ref,
      authorizationScopes: ['intake/dispatch.write'],
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
      defaultRouteSettings: { throttlingBurstLimit: 50, throttlingRateLimit: 25 },
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
      functionName: intake.functionArn,
      principal: 'apigateway.amazonaws.com',
      sourceArn: `arn:${Aws.PARTITION}:execute-api:${Aws.REGION}:${Aws.ACCOUNT_ID}:${api.ref}/*/POST${path}`,
    });
    this.url = Fn.conditionIf(
      settings.ownExecuteApiBase.logicalId,
      `${settings.executeApiBaseUrl}/_aws/execute-api/${api.ref}/$default${path}`,
      `https://${api.ref}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}${path}`,
    ).toString();
  }
}
