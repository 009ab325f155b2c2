import { CfnCondition, CfnParameter, Fn } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/**
 * The template's parameters (shared/zone/zoneParameters.ts) and the conditions made of them. A base URL that
 * is empty means AWS's own; a local cloud gives its own and nothing else of the template changes.
 */
export class ZoneSettings extends Construct {
  readonly zoneCode: string;
  readonly zoneName: string;
  readonly releaseBucket: string;
  readonly webOrigin: string;
  readonly mfaConfiguration: string;
  readonly graphqlBaseUrl: string;
  readonly cognitoBaseUrl: string;
  readonly executeApiBaseUrl: string;
  readonly alarmTopicArn: string;
  readonly chainLockMode: string;
  readonly webhookTargets: string;
  readonly logArchiveArn: string;
  readonly secondFactorOff: CfnCondition;
  readonly ownGraphqlBase: CfnCondition;
  readonly ownCognitoBase: CfnCondition;
  readonly ownExecuteApiBase: CfnCondition;
  readonly alarmsHaveTopic: CfnCondition;
  readonly logArchiveGiven: CfnCondition;
  /** API and sign-in are Amazon's own, and not a local cloud's. */
  readonly onAmazon: CfnCondition;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.zoneCode = this.parameter('ZoneCode', {
      description: 'Code of the police zone, Royal Decree of 24 October 2001.',
      allowedPattern: '^5[0-9]{3}$',
      constraintDescription: 'Four digits that begin with 5.',
    });
    this.zoneName = this.parameter('ZoneName', {
      description: 'Name of the zone as people read it.',
      minLength: 2,
    });
    this.releaseBucket = this.parameter('ReleaseBucket', { description: 'Bucket that holds the release.' });
    this.webOrigin = this.parameter('WebOrigin', {
      description: 'Origin of the web clients, without a slash at its end.',
      allowedPattern: '^https?://[^/]+$',
    });
    this.mfaConfiguration = this.parameter('MfaConfiguration', {
      description: 'Second factor. OFF is for demonstrations only (decisions.md 11).',
      allowedValues: ['ON', 'OFF'],
      default: 'ON',
    });
    this.graphqlBaseUrl = this.baseUrl('GraphqlBaseUrl', 'AppSync');
    this.cognitoBaseUrl = this.baseUrl('CognitoBaseUrl', 'Cognito');
    this.executeApiBaseUrl = this.baseUrl('ExecuteApiBaseUrl', 'API Gateway');
    this.alarmTopicArn = this.parameter('AlarmTopicArn', {
      description: 'Topic the alarms are sent to; empty for none.',
      default: '',
    });
    this.chainLockMode = this.parameter('ChainLockMode', {
      description:
        'How signed heads of the journal are locked for 11 years. COMPLIANCE cannot be undone by anybody, ever; only after a jurist has confirmed the term.',
      allowedValues: ['GOVERNANCE', 'COMPLIANCE'],
      default: 'GOVERNANCE',
    });
    this.webhookTargets = this.parameter('WebhookTargets', {
      description:
        'Where outgoing messages may go. LOCAL lets http and private addresses through, for a machine of one’s own; never in production.',
      allowedValues: ['PUBLIC', 'LOCAL'],
      default: 'PUBLIC',
    });
    this.logArchiveArn = this.parameter('LogArchiveArn', {
      description:
        'Destination in the log-archive account every log of this account is sent on to; empty for none. One zone an account may give it.',
      allowedPattern: '^(arn:[a-z-]+:logs:[a-z0-9-]+:[0-9]+:destination:[A-Za-z0-9_-]+)?$',
      default: '',
    });
    this.secondFactorOff = new CfnCondition(scope, 'SecondFactorOff', {
      expression: Fn.conditionEquals(this.mfaConfiguration, 'OFF'),
    });
    this.ownGraphqlBase = this.given('OwnGraphqlBase', this.graphqlBaseUrl);
    this.ownCognitoBase = this.given('OwnCognitoBase', this.cognitoBaseUrl);
    this.ownExecuteApiBase = this.given('OwnExecuteApiBase', this.executeApiBaseUrl);
    this.alarmsHaveTopic = this.given('AlarmsHaveTopic', this.alarmTopicArn);
    this.logArchiveGiven = this.given('LogArchiveGiven', this.logArchiveArn);
    this.onAmazon = new CfnCondition(this, 'OnAmazon', {
      expression: Fn.conditionAnd(
        Fn.conditionEquals(this.graphqlBaseUrl, ''),
        Fn.conditionEquals(this.cognitoBaseUrl, ''),
      ),
    });
    this.onAmazon.overrideLogicalId('OnAmazon');
  }

  private parameter(name: string, props: ConstructorParameters<typeof CfnParameter>[2]): string {
    const parameter = new CfnParameter(this, name, { type: 'String', ...props });
    parameter.overrideLogicalId(name);
    return parameter.valueAsString;
  }

  private baseUrl(name: string, service: string): string {
    return this.parameter(name, {
      description: `Base address of ${service} without a slash at its end; empty for AWS's own.`,
      allowedPattern: '^(https?://[^/]+)?$',
      default: '',
    });
  }

  private given(name: string, value: string): CfnCondition {
    const condition = new CfnCondition(this, name, {
      expression: Fn.conditionNot(Fn.conditionEquals(value, '')),
    });
    condition.overrideLogicalId(name);
    return condition;
  }
}
