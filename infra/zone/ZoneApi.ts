import { Aws, Fn, RemovalPolicy } from 'aws-cdk-lib';
import { CfnDataSource, CfnGraphQLApi, CfnGraphQLSchema } from 'aws-cdk-lib/aws-appsync';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { keyUse } from './keyUse.ts';
import type { ZoneContract } from './readZoneContract.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import type { ZonePeople } from './ZonePeople.ts';
import { ZoneResolvers } from './ZoneResolvers.ts';
import type { ZoneSettings } from './ZoneSettings.ts';
import type { ZoneTables } from './ZoneTables.ts';

export interface ZoneApiProps {
  readonly settings: ZoneSettings;
  readonly people: ZonePeople;
  readonly graphql: LambdaFunction;
  /** Answers what changes people (infra/zone/ZoneDirectory.ts). */
  readonly directory: LambdaFunction;
  /** Answers what shows the journal (infra/zone/ZoneReview.ts). */
  readonly review: LambdaFunction;
  /** Answers what people say to each other (infra/zone/ZoneChat.ts). */
  readonly chat: LambdaFunction;
  /** Answers what is told to systems of the zone's own (infra/zone/ZoneWebhooks.ts). */
  readonly webhook: LambdaFunction;
  /** Answers what is asked about photos (infra/zone/ZonePhotos.ts). */
  readonly photo: LambdaFunction;
  readonly contract: ZoneContract;
  readonly tables: ZoneTables;
  readonly keys: ZoneKeys;
}

/**
 * The zone's AppSync API. It trusts one user pool and, of that, the clients people sign in with; what no
 * directive opens to people is closed to them; IAM is there for the sequencer's one mutation. Nobody can ask for the
 * schema, nest deeper than 6 or run more than 30 resolvers (T10). The log has errors and no content.
 */
export class ZoneApi extends Construct {
  readonly api: CfnGraphQLApi;
  readonly apiId: string;
  readonly arn: string;
  readonly graphqlUrl: string;
  readonly realtimeUrl: string;

  constructor(
    scope: Construct,
    id: string,
    {
      settings,
      people,
      graphql,
      directory,
      review,
      chat,
      webhook,
      photo,
      contract,
      tables,
      keys,
    }: ZoneApiProps,
  ) {
    super(scope, id);
    this.api = new CfnGraphQLApi(this, 'Api', {
      name: `patrouille-${settings.zoneCode}`,
      // Deny by default, the way CloudFormation allows beside a second mode: what no directive opens to the
      // pool is IAM's alone (docs/adr/0010).
      authenticationType: 'AWS_IAM',
      additionalAuthenticationProviders: [
        {
          authenticationType: 'AMAZON_COGNITO_USER_POOLS',
          userPoolConfig: {
            userPoolId: people.pool.ref,
            awsRegion: Aws.REGION,
            // Never the machine client's tokens, whatever groups a later trigger might give them.
            appIdClientRegex: `^(${people.webClient.ref}|${people.syntheticClient.ref})$`,
          },
        },
      ],
      introspectionConfig: 'DISABLED',
      queryDepthLimit: 6,
      resolverCountLimit: 30,
      xrayEnabled: false,
      environmentVariables: { ZONE_CODE: settings.zoneCode },
      logConfig: {
        cloudWatchLogsRoleArn: this.logRole().roleArn,
        excludeVerboseContent: true,
        fieldLogLevel: 'ERROR',
      },
    });
    this.apiId = this.api.attrApiId;
    this.arn = this.api.attrArn;
    new LogGroup(this, 'Log', {
      // AppSync writes to the group of this name and to no other.
      logGroupName: `/aws/appsync/apis/${this.apiId}`,
      encryptionKey: keys.data,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const schema = new CfnGraphQLSchema(this, 'Schema', { apiId: this.apiId, definition: contract.schema });
    new ZoneResolvers(this, 'Resolvers', {
      apiId: this.apiId,
      contract,
      schema,
      sources: {
        graphql: this.functionSource('graphql', 'Graphql', graphql),
        directory: this.functionSource('directory', 'Directory', directory),
        review: this.functionSource('review', 'Review', review),
        chat: this.functionSource('chat', 'Chat', chat),
        webhook: this.functionSource('webhook', 'Webhook', webhook),
        photo: this.functionSource('photo', 'Photo', photo),
        positions: this.positionsSource(tables, keys),
        none: this.noSource(),
      },
    });

    const own = settings.ownGraphqlBase.logicalId;
    const ownPath = `${settings.graphqlBaseUrl}/v1/apis/${this.apiId}/graphql`;
    this.graphqlUrl = Fn.conditionIf(own, ownPath, this.api.attrGraphQlUrl).toString();
    // http://… becomes ws://… and https://… becomes wss://…
    const ownRealtime = Fn.join('ws', [
      Fn.select(0, Fn.split('http', ownPath)),
      Fn.select(1, Fn.split('http', ownPath)),
    ]);
    this.realtimeUrl = Fn.conditionIf(own, `${ownRealtime}/realtime`, this.api.attrRealtimeUrl).toString();
  }

  private functionSource(name: string, id: string, target: LambdaFunction): CfnDataSource {
    const role = new Role(this, `${id}SourceRole`, {
      assumedBy: new ServicePrincipal('appsync.amazonaws.com'),
      description: `Lets the zone API call the ${name} function and nothing else.`,
      inlinePolicies: {
        invoke: new PolicyDocument({
          statements: [
            new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] }),
          ],
        }),
      },
    });
    return new CfnDataSource(this, `${id}Source`, {
      apiId: this.apiId,
      name,
      type: 'AWS_LAMBDA',
      serviceRoleArn: role.roleArn,
      lambdaConfig: { lambdaFunctionArn: target.functionArn },
    });
  }

  /** What the API itself may do in a table: move the position of somebody who is there already, and nothing else. */
  private positionsSource({ positions }: ZoneTables, keys: ZoneKeys): CfnDataSource {
    const role = new Role(this, 'PositionsSourceRole', {
      assumedBy: new ServicePrincipal('appsync.amazonaws.com'),
      description: 'Lets the zone API move the positions of people on duty and nothing else.',
      inlinePolicies: {
        move: new PolicyDocument({
          statements: [
            new PolicyStatement({
              sid: 'MovePositions',
              actions: ['dynamodb:UpdateItem'],
              resources: [positions.tableArn],
              conditions: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['SHARES'] } },
            }),
            keyUse('UseDataKey', keys.data, 'dynamodb', [
              'kms:Decrypt',
              'kms:Encrypt',
              'kms:GenerateDataKey',
              'kms:DescribeKey',
            ]),
          ],
        }),
      },
    });
    return new CfnDataSource(this, 'PositionsSource', {
      apiId: this.apiId,
      name: 'positions',
      type: 'AMAZON_DYNAMODB',
      serviceRoleArn: role.roleArn,
      dynamoDbConfig: { tableName: positions.tableName, awsRegion: Aws.REGION },
    });
  }

  private noSource(): CfnDataSource {
    return new CfnDataSource(this, 'NoSource', { apiId: this.apiId, name: 'none', type: 'NONE' });
  }

  private logRole(): Role {
    return new Role(this, 'LogRole', {
      assumedBy: new ServicePrincipal('appsync.amazonaws.com'),
      description: 'Lets the zone API write its own log.',
      inlinePolicies: {
        log: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
              // The API's id cannot stand here: the API needs this role before it has one.
              resources: [
                `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:/aws/appsync/apis/*`,
              ],
            }),
          ],
        }),
      },
    });
  }
}
