import { Aws, Fn } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ZoneSettings } from './ZoneSettings.ts';

export interface ZoneAlarmsProps {
  readonly settings: ZoneSettings;
  readonly apiId: string;
  readonly lost: Queue;
  /** Deadlines nobody could look at. */
  readonly undue: Queue;
}

/**
 * What wakes somebody (security.md 5.10). The functions' own metrics are in the namespace Patrouille with the
 * dimensions `service` and `zone`; they count, and say nothing of what was in a command.
 */
export class ZoneAlarms extends Construct {
  private readonly settings: ZoneSettings;

  constructor(scope: Construct, id: string, { settings, apiId, lost, undue }: ZoneAlarmsProps) {
    super(scope, id);
    this.settings = settings;
    for (const service of [
      'graphql',
      'directory',
      'sequencer',
      'intake',
      'pre-token',
      'checkpoint',
      'witness',
      'review',
      'indexer',
      'exporter',
      'retention',
      'position',
      'deadlines',
      'webhook',
      'webhook-sender',
    ]) {
      this.alarm(`Fault-${service}`, {
        alarmDescription: `A fault, not a refusal, in the zone's ${service} function.`,
        ...patrouille(settings.zoneCode, service, 'Fault'),
        statistic: 'Sum',
        threshold: 5,
        period: 60,
        evaluationPeriods: 3,
      });
    }
    this.alarm('FeedLate', {
      alarmDescription: 'Events reach the screens of the zone late: p95 over 2 s for three minutes.',
      ...patrouille(settings.zoneCode, 'sequencer', 'FeedLatency'),
      extendedStatistic: 'p95',
      threshold: 2_000,
      period: 60,
      evaluationPeriods: 3,
    });
    this.alarm('ApiErrors', {
      alarmDescription: "The zone's API answers with server errors.",
      namespace: 'AWS/AppSync',
      metricName: '5XXError',
      dimensions: [{ name: 'GraphQLAPIId', value: apiId }],
      statistic: 'Sum',
      threshold: 5,
      period: 60,
      evaluationPeriods: 3,
    });
    this.alarm('EventsLost', {
      alarmDescription: 'The stream gave up events of the zone before the sequencer could number them.',
      namespace: 'AWS/SQS',
      metricName: 'ApproximateNumberOfMessagesVisible',
      dimensions: [{ name: 'QueueName', value: lost.queueName }],
      statistic: 'Maximum',
      threshold: 1,
      period: 60,
      evaluationPeriods: 1,
    });
    this.alarm('DeadlinesLost', {
      alarmDescription:
        'Something that was due in the zone could not be looked at: an alert, or somebody alone.',
      namespace: 'AWS/SQS',
      metricName: 'ApproximateNumberOfMessagesVisible',
      dimensions: [{ name: 'QueueName', value: undue.queueName }],
      statistic: 'Maximum',
      threshold: 1,
      period: 60,
      evaluationPeriods: 1,
    });
  }

  private alarm(
    id: string,
    props: Omit<ConstructorParameters<typeof CfnAlarm>[2], 'comparisonOperator'>,
  ): void {
    const actions = Fn.conditionIf(
      this.settings.alarmsHaveTopic.logicalId,
      [this.settings.alarmTopicArn],
      Aws.NO_VALUE,
    ) as never;
    new CfnAlarm(this, id, {
      comparisonOperator: 'GreaterThanOrEqualToThreshold',
      treatMissingData: 'notBreaching',
      alarmActions: actions,
      okActions: actions,
      ...props,
    });
  }
}

const patrouille = (zoneCode: string, service: string, metricName: string) => ({
  namespace: 'Patrouille',
  metricName,
  dimensions: [
    { name: 'service', value: service },
    { name: 'zone', value: zoneCode },
  ],
});
