import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { ServiceRoles } from '../../aws/createServiceRoles.ts';
import type { DataSource } from '../../model/DataSource.ts';
import type { DataSourceReply } from '../DataSourceReply.ts';
import { plainItem } from './attributeValues.ts';
import { batchOperations } from './batchOperations.ts';
import type { DynamodbOperation } from './DynamodbOperation.ts';
import { itemOperations } from './itemOperations.ts';
import { transactionOperations } from './transactionOperations.ts';

export type DynamodbSource = Extract<DataSource, { type: 'AMAZON_DYNAMODB' }>;

const operations: Readonly<Record<string, DynamodbOperation>> = {
  ...itemOperations,
  ...batchOperations,
  ...transactionOperations,
};

/** Words of the service may name tables and ARNs; its own error names do not. */
const messages: Readonly<Record<string, string>> = {
  ConditionalCheckFailedException: 'The conditional request failed',
  TransactionCanceledException:
    'Transaction cancelled, please refer cancellation reasons for specific reasons',
  ProvisionedThroughputExceededException: 'The level of configured provisioned throughput was exceeded',
};

const resultOfRefusal = (fault: unknown): unknown => {
  if (fault instanceof ConditionalCheckFailedException) return plainItem(fault.Item);
  if (!(fault instanceof TransactionCanceledException)) return null;
  const cancellationReasons = (fault.CancellationReasons ?? []).map(({ Code, Message, Item }) => ({
    type: Code ?? 'None',
    message: Message ?? null,
    item: plainItem(Item),
  }));
  return { keys: null, items: null, cancellationReasons };
};

/**
 * A DynamoDB request object of a resolver, sent as the data source's own role. Refusals come back as
 * `DynamoDB:<name>` beside what the service said about them (the item a condition failed on, the reasons a
 * transaction was cancelled for).
 */
export async function callDynamodb(
  roles: ServiceRoles,
  source: DynamodbSource,
  request: Readonly<Record<string, unknown>>,
): Promise<DataSourceReply> {
  const operation = Object.hasOwn(operations, String(request.operation))
    ? operations[String(request.operation)]
    : undefined;
  if (!operation) {
    return {
      result: null,
      error: { message: 'Unsupported operation for this data source', type: 'MappingTemplate' },
    };
  }
  try {
    const result = await roles.as(source.roleArn, source.region, ({ dynamodb }) =>
      operation(dynamodb, source.tableName, request),
    );
    return { result, error: null };
  } catch (fault) {
    const name = fault instanceof Error ? fault.name : 'Unknown';
    return {
      result: resultOfRefusal(fault),
      error: { message: messages[name] ?? 'The table refused the request', type: `DynamoDB:${name}` },
    };
  }
}
