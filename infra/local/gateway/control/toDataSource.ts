import type { DataSource as Described } from '@aws-sdk/client-appsync';
import type { DataSource } from '../model/DataSource.ts';

/** A data source as the gateway reaches it. One that lacks its role or its target is of no use, whatever its type. */
export function toDataSource(described: Described, region: string): DataSource {
  const { name = '', type = 'NONE', serviceRoleArn: roleArn, lambdaConfig, dynamodbConfig } = described;
  if (type === 'NONE') return { type, name };
  if (type === 'AWS_LAMBDA' && roleArn && lambdaConfig?.lambdaFunctionArn) {
    return { type, name, roleArn, functionArn: lambdaConfig.lambdaFunctionArn };
  }
  if (
    type === 'AMAZON_DYNAMODB' &&
    roleArn &&
    dynamodbConfig?.tableName &&
    !dynamodbConfig.useCallerCredentials
  ) {
    return {
      type,
      name,
      roleArn,
      tableName: dynamodbConfig.tableName,
      region: dynamodbConfig.awsRegion ?? region,
    };
  }
  return { type: 'UNSUPPORTED', name, kind: type };
}
