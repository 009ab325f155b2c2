import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, CfnFunction, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { type ClosedNetwork, placedInNetwork } from './ClosedNetwork.ts';

export interface ZoneFunctionProps {
  readonly service: string;
  readonly releaseBucket: IBucket;
  /** Key of the bundle in the release bucket; its content hash stands in it. */
  readonly bundleKey: string;
  readonly logKey: IKey;
  readonly environment: Readonly<Record<string, string>>;
  /** Written by hand, action by action; nothing is granted besides them and its own log. */
  readonly statements: readonly PolicyStatement[];
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly reservedConcurrency?: number;
  /** Where it runs; else where Lambda runs what is in no network. */
  readonly network?: ClosedNetwork;
}

/**
 * A function of the zone with a role and a log of its own. The role holds the given statements and the right
 * to write to that log, and no managed policy; the log holds codes, ids, counts and times, never content.
 */
export class ZoneFunction extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: ZoneFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      encryptionKey: props.logKey,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What the ${props.service} function of a zone may do.`,
      inlinePolicies: {
        [props.service]: new PolicyDocument({
          statements: [
            ...props.statements,
            ...(props.network === undefined ? [] : placedInNetwork('*')),
            new PolicyStatement({
              sid: 'WriteOwnLog',
              effect: Effect.ALLOW,
              actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              resources: [logGroup.logGroupArn],
            }),
          ],
        }),
      },
    });
    this.function = new LambdaFunction(this, 'Function', {
      description: `Patrouille ${props.service}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromBucketV2(props.releaseBucket, props.bundleKey),
      role: this.role.withoutPolicyUpdates(),
      logGroup,
      memorySize: props.memoryMegabytes,
      timeout: Duration.seconds(props.timeoutSeconds),
      reservedConcurrentExecutions: props.reservedConcurrency,
      environment: {
        SERVICE_NAME: props.service,
        METRICS_NAMESPACE: 'Patrouille',
        ...props.environment,
      },
    });
    if (props.network !== undefined && this.function.node.defaultChild instanceof CfnFunction) {
      const { securityGroupId, subnetIds } = props.network;
      this.function.node.defaultChild.vpcConfig = { securityGroupIds: [securityGroupId], subnetIds };
    }
  }
}
