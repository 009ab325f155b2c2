import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import { keyUse } from './keyUse.ts';
import type { ledgerLook } from './ledgerLook.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import type { ZonePeople } from './ZonePeople.ts';
import type { ZoneSettings } from './ZoneSettings.ts';
import type { ZoneTables } from './ZoneTables.ts';

export interface ZoneDirectoryProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  readonly tables: ZoneTables;
  readonly people: ZonePeople;
  readonly ledger: ReturnType<typeof ledgerLook>;
  readonly bundleKey: string;
}

/**
 * The one function that writes the directory and touches accounts (docs/adr/0070). It answers the API's mutations about
 * people, behind the same guard as every call, and looks each minute after accounts a call left behind when it died.
 */
export class ZoneDirectory extends Construct {
  readonly directory: ZoneFunction;

  constructor(scope: Construct, id: string, props: ZoneDirectoryProps) {
    super(scope, id);
    const { settings, keys, tables, people, ledger, bundleKey } = props;
    this.directory = new ZoneFunction(this, 'Directory', {
      service: 'directory',
      releaseBucket: Bucket.fromBucketName(this, 'Release', settings.releaseBucket),
      bundleKey,
      logKey: keys.data,
      memoryMegabytes: 1024,
      // An import works for 15 s and answers how much is left.
      timeoutSeconds: 29,
      environment: {
        ZONE_CODE: settings.zoneCode,
        OPERATIONS_TABLE: tables.operations.tableName,
        DIRECTORY_TABLE: tables.directory.tableName,
        USER_POOL_ID: people.pool.ref,
        SIGN_IN_CHECK_CLIENT_ID: people.ownPasswordClient.ref,
        ...ledger.environment,
      },
      statements: [
        new PolicyStatement({
          sid: 'KeepTheDirectory',
          actions: [
            'dynamodb:BatchGetItem',
            'dynamodb:ConditionCheckItem',
            'dynamodb:DeleteItem',
            'dynamodb:GetItem',
            'dynamodb:PutItem',
            'dynamodb:Query',
            'dynamodb:UpdateItem',
          ],
          resources: [tables.directory.tableArn],
        }),
        new PolicyStatement({
          // Answered commands and journal rows: it reads the former and never an incident.
          sid: 'LeaveJournalRows',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem'],
          resources: [tables.operations.tableArn],
        }),
        new PolicyStatement({
          sid: 'KeepAccounts',
          actions: [
            'cognito-idp:AdminAddUserToGroup',
            'cognito-idp:AdminCreateUser',
            'cognito-idp:AdminDeleteSoftwareToken',
            'cognito-idp:AdminDeleteUser',
            'cognito-idp:AdminDisableUser',
            'cognito-idp:AdminEnableUser',
            'cognito-idp:AdminGetUser',
            'cognito-idp:AdminInitiateAuth',
            'cognito-idp:AdminListGroupsForUser',
            'cognito-idp:AdminRemoveUserFromGroup',
            'cognito-idp:AdminSetUserPassword',
            'cognito-idp:AdminUpdateUserAttributes',
            'cognito-idp:AdminUserGlobalSignOut',
          ],
          resources: [people.pool.attrArn],
        }),
        ledger.statement,
        keyUse('UseDataKey', keys.data, 'dynamodb', [
          'kms:Decrypt',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ]),
      ],
    });
    const { functionArn } = this.directory.function;
    const minutely = new CfnRule(this, 'Mend', {
      description: 'Looks after accounts that were left behind.',
      scheduleExpression: 'rate(1 minute)',
      targets: [{ id: 'directory', arn: functionArn, input: '{"mend":true}' }],
    });
    new CfnPermission(this, 'MayMend', {
      action: 'lambda:InvokeFunction',
      functionName: functionArn,
      principal: 'events.amazonaws.com',
      sourceArn: minutely.attrArn,
    });
  }
}
