import { Duration } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** What arrived and waits to be taken in, and what three tries did not take in. */
export interface ArrivalQueues {
  readonly arrived: Queue;
  readonly lost: Queue;
}

/**
 * Every object that arrives in quarantine is a message in a queue (docs/adr/0118).
 * @param seconds as long as taking one in may take, and as long as nobody else may try
 */
export const arrivalQueues = (scope: Construct, quarantine: string, seconds: number): ArrivalQueues => {
  // Both are read by the one function: Lambda takes no queue that gives a message to another before the function is done.
  const queue = (id: string, props: ConstructorParameters<typeof Queue>[2]): Queue =>
    new Queue(scope, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(seconds),
      ...props,
    });
  const lost = queue('Lost', { retentionPeriod: Duration.days(14) });
  const arrived = queue('Arrived', {
    retentionPeriod: Duration.days(2),
    deadLetterQueue: { queue: lost, maxReceiveCount: 3 },
  });
  const rule = new CfnRule(scope, 'Arrival', {
    description: 'Something arrived in quarantine.',
    eventPattern: {
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { bucket: { name: [quarantine] } },
    },
    targets: [{ id: 'arrived', arn: arrived.queueArn, deadLetterConfig: { arn: lost.queueArn } }],
  });
  for (const queue of [arrived, lost]) {
    queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TellOfArrivals',
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': rule.attrArn } },
      }),
    );
  }
  return { arrived, lost };
};
