import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  type StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

export interface EncryptedTableProps {
  readonly key: IKey;
  readonly stream?: StreamViewType;
  readonly indexes?: GlobalSecondaryIndexPropsV2[];
}

/**
 * A table that holds data: string keys `pk` and `sk`, `ttl` in epoch seconds, the zone's own key, restore to
 * any second of 35 days, protected against deletion, and kept when its stack goes (decisions.md 10).
 */
export class EncryptedTable extends TableV2 {
  constructor(scope: Construct, id: string, props: EncryptedTableProps) {
    super(scope, id, {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      timeToLiveAttribute: 'ttl',
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(props.key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      dynamoStream: props.stream,
      globalSecondaryIndexes: props.indexes,
    });
  }
}
