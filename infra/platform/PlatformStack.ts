import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EncryptedTable } from '../constructs/EncryptedTable.ts';
import { StoreKey } from '../constructs/StoreKey.ts';
import { PlatformOnboarders } from './PlatformOnboarders.ts';
import { PlatformOperators } from './PlatformOperators.ts';
import { ReleaseBucket } from './ReleaseBucket.ts';

/** The federal platform: which zones there are and what they run. No content of a zone, ever (T14). */
export class PlatformStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, { description: 'Patrouille: the federal platform.', ...props });
    const key = new StoreKey(this, 'Key', {
      description: 'Registry and releases of the federal platform.',
      services: ['dynamodb', 's3'],
      operatorsMayUse: true,
    });
    const registry = new EncryptedTable(this, 'Registry', { key });
    const releases = new ReleaseBucket(this, 'Releases', { encryptionKey: key });
    const operators = new PlatformOperators(this, 'Operators', { registry, key });
    const onboarders = new PlatformOnboarders(this, 'Onboarders', { registry, releases, key });

    const outputs = {
      RegistryTable: registry.tableName,
      ReleaseBucket: releases.bucketName,
      OperatorRoleArn: operators.operator.roleArn,
      OnboarderRoleArn: onboarders.onboarder.roleArn,
    };
    for (const [name, value] of Object.entries(outputs)) {
      new CfnOutput(this, `Output${name}`, { value }).overrideLogicalId(name);
    }
  }
}
