import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping, CfnPermission } from 'aws-cdk-lib/aws-lambda';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ClosedNetwork } from '../constructs/ClosedNetwork.ts';
import { LockedBucket } from '../constructs/LockedBucket.ts';
import { operatorTag } from '../constructs/operatorTag.ts';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import type { FunctionName } from '../tools/BundleManifest.ts';
import { keyUse } from './keyUse.ts';
import type { ledgerLook } from './ledgerLook.ts';
import type { ZoneContent } from './ZoneContent.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import type { ZoneSettings } from './ZoneSettings.ts';
import type { ZoneTables } from './ZoneTables.ts';

export interface ZonePhotosProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  readonly tables: ZoneTables;
  readonly content: ZoneContent;
  readonly ledger: ReturnType<typeof ledgerLook>;
  readonly bundleKeys: Readonly<Record<FunctionName, string>>;
}

/** A form to post with is good for a minute (T12), and so is an address. */
const signatureMilliseconds = 60_000;
/** As long as taking a photo in may take, and as long as nobody else may try. */
const ingestSeconds = 60;
const useTable = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'] as const;

/**
 * Photos (docs/adr/0115 to 0118): what arrives lies in quarantine, where nobody reads but who takes it in; pictures are made
 * anew by a function without a right and without a network; what people see lies with the zone's content, the untouched file
 * in a bucket of its own, locked, under a key of its own. Nothing that fails is lost: three tries, then a list for people.
 */
export class ZonePhotos extends Construct {
  readonly quarantine: Bucket;
  readonly evidence: LockedBucket;
  readonly photo: ZoneFunction;
  readonly ingest: ZoneFunction;
  readonly decode: ZoneFunction;
  /** What could not be taken in, on its way into the list; an alarm hangs on what stays in it. */
  readonly lost: Queue;

  constructor(scope: Construct, id: string, props: ZonePhotosProps) {
    super(scope, id);
    const { settings, keys, bundleKeys } = props;
    this.quarantine = this.makeQuarantine(props);
    this.evidence = new LockedBucket(this, 'Evidence', {
      encryptionKey: keys.evidence,
      mode: settings.chainLockMode,
      lockedFor: { days: 30 },
      lockedLonger: 'promoted/*',
    });
    this.evidence.addCorsRule({ allowedOrigins: [settings.webOrigin], allowedMethods: [HttpMethods.GET] });
    // Of what the zone took away, the locked version, once its lock is over.
    this.evidence.addLifecycleRule({ noncurrentVersionExpiration: Duration.days(1) });

    this.lost = this.queue('Lost', { retentionPeriod: Duration.days(14) });
    const arrived = this.queue('Arrived', {
      retentionPeriod: Duration.days(2),
      visibilityTimeout: Duration.seconds(ingestSeconds),
      deadLetterQueue: { queue: this.lost, maxReceiveCount: 3 },
    });
    this.tellOfArrivals(arrived);

    const common = {
      releaseBucket: Bucket.fromBucketName(this, 'Release', settings.releaseBucket),
      logKey: keys.data,
    };
    this.decode = new ZoneFunction(this, 'Decode', {
      ...common,
      service: 'photo-decode',
      bundleKey: bundleKeys['photo-decode'],
      memoryMegabytes: 1536,
      timeoutSeconds: 30,
      environment: { ZONE_CODE: settings.zoneCode },
      statements: [],
      network: new ClosedNetwork(this, 'Nowhere'),
    });
    this.ingest = this.makeIngest(props, common, arrived);
    this.photo = this.makePhoto(props, common, arrived);
  }

  private makeQuarantine({ settings, keys }: ZonePhotosProps): Bucket {
    const bucket = new Bucket(this, 'Quarantine', {
      encryption: BucketEncryption.KMS,
      encryptionKey: keys.content,
      bucketKeyEnabled: true,
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          expiration: Duration.days(3),
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      cors: [
        {
          allowedOrigins: [settings.webOrigin],
          allowedMethods: [HttpMethods.POST],
          allowedHeaders: ['content-type'],
        },
      ],
    });
    // The CDK's own property for it brings a function of its own along.
    if (bucket.node.defaultChild instanceof CfnBucket) {
      bucket.node.defaultChild.notificationConfiguration = {
        eventBridgeConfiguration: { eventBridgeEnabled: true },
      };
    }
    const objects = bucket.arnForObjects('*');
    bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'RefuseOldSignatures',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:*'],
        resources: [objects],
        conditions: { NumericGreaterThan: { 's3:signatureAge': signatureMilliseconds } },
      }),
    );
    bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OperatorsReadNothing',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:DeleteObject*', 's3:GetObject*', 's3:PutObject*'],
        resources: [objects],
        conditions: { StringEquals: { [`aws:PrincipalTag/${operatorTag.key}`]: operatorTag.value } },
      }),
    );
    return bucket;
  }

  private queue(id: string, props: ConstructorParameters<typeof Queue>[2]): Queue {
    return new Queue(this, id, { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, ...props });
  }

  /** Every object that arrives in quarantine is a message in the queue. */
  private tellOfArrivals(arrived: Queue): void {
    const rule = new CfnRule(this, 'Arrival', {
      description: 'Something arrived in quarantine.',
      eventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [this.quarantine.bucketName] } },
      },
      targets: [{ id: 'arrived', arn: arrived.queueArn, deadLetterConfig: { arn: this.lost.queueArn } }],
    });
    for (const queue of [arrived, this.lost]) {
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
  }

  private makeIngest(
    { settings, keys, tables, content, bundleKeys }: ZonePhotosProps,
    common: Pick<ConstructorParameters<typeof ZoneFunction>[2], 'releaseBucket' | 'logKey'>,
    arrived: Queue,
  ): ZoneFunction {
    const ingest = new ZoneFunction(this, 'Ingest', {
      ...common,
      service: 'photo-ingest',
      bundleKey: bundleKeys['photo-ingest'],
      memoryMegabytes: 1024,
      timeoutSeconds: ingestSeconds,
      environment: {
        ZONE_CODE: settings.zoneCode,
        OPERATIONS_TABLE: tables.operations.tableName,
        ...this.buckets(content),
        DECODE_FUNCTION: this.decode.function.functionName,
        LOST_QUEUE: this.lost.queueArn,
      },
      statements: [
        new PolicyStatement({
          sid: 'TakeSteps',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
          resources: [tables.operations.tableArn],
        }),
        new PolicyStatement({
          sid: 'ReadQuarantine',
          actions: ['s3:GetObject'],
          resources: [this.quarantine.arnForObjects('in/*')],
        }),
        new PolicyStatement({
          sid: 'KeepWhatPeopleSee',
          actions: ['s3:DeleteObject', 's3:PutObject'],
          resources: [content.bucket.arnForObjects('photo/*')],
        }),
        new PolicyStatement({
          // Deleting a locked object hides it; the version stays until its lock is over.
          sid: 'KeepEvidence',
          actions: ['s3:DeleteObject', 's3:PutObject', 's3:GetObject'],
          resources: [this.evidence.arnForObjects('photo/*')],
        }),
        new PolicyStatement({
          sid: 'KeepForCourt',
          actions: ['s3:PutObject', 's3:PutObjectRetention'],
          resources: [this.evidence.arnForObjects('promoted/*')],
        }),
        new PolicyStatement({
          sid: 'AskDecoder',
          actions: ['lambda:InvokeFunction'],
          resources: [this.decode.function.functionArn],
        }),
        new PolicyStatement({
          sid: 'TakeWhatArrived',
          actions: [
            'sqs:ReceiveMessage',
            'sqs:DeleteMessage',
            'sqs:GetQueueAttributes',
            'sqs:ChangeMessageVisibility',
          ],
          resources: [arrived.queueArn, this.lost.queueArn],
        }),
        keyUse('UseDataKey', keys.data, 'dynamodb', useTable),
        keyUse('UseContentKey', keys.content, 's3', ['kms:Decrypt', 'kms:GenerateDataKey']),
        keyUse('UseEvidenceKey', keys.evidence, 's3', ['kms:Decrypt', 'kms:GenerateDataKey']),
      ],
    });
    const { functionArn, functionName } = ingest.function;
    for (const [name, queue] of [
      ['OnArrival', arrived],
      ['OnLoss', this.lost],
    ] as const) {
      new CfnEventSourceMapping(this, name, {
        eventSourceArn: queue.queueArn,
        functionName,
        batchSize: 1,
      }).node.addDependency(ingest.role);
    }
    const hourly = new CfnRule(this, 'Sweep', {
      description: 'Ends photos whose time is over.',
      scheduleExpression: 'rate(1 hour)',
      state: 'ENABLED',
      targets: [
        {
          id: 'ingest',
          arn: functionArn,
          input: '{}',
          // The next hour asks again by itself.
          retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
        },
      ],
    });
    new CfnPermission(this, 'MaySweep', {
      action: 'lambda:InvokeFunction',
      functionName,
      principal: 'events.amazonaws.com',
      sourceArn: hourly.attrArn,
    });
    return ingest;
  }

  private makePhoto(
    { settings, keys, tables, content, ledger, bundleKeys }: ZonePhotosProps,
    common: Pick<ConstructorParameters<typeof ZoneFunction>[2], 'releaseBucket' | 'logKey'>,
    arrived: Queue,
  ): ZoneFunction {
    return new ZoneFunction(this, 'Photo', {
      ...common,
      service: 'photo',
      bundleKey: bundleKeys.photo,
      memoryMegabytes: 1024,
      timeoutSeconds: 20,
      environment: {
        ZONE_CODE: settings.zoneCode,
        OPERATIONS_TABLE: tables.operations.tableName,
        JOURNAL_TABLE: tables.journal.tableName,
        DIRECTORY_TABLE: tables.directory.tableName,
        CONVERSATIONS_TABLE: tables.conversations.tableName,
        ...this.buckets(content),
        ARRIVED_QUEUE: arrived.queueUrl,
        SUBJECTS_KEY: keys.subjects.keyArn,
        ...ledger.environment,
      },
      statements: [
        new PolicyStatement({
          sid: 'DecideAndStore',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
          resources: [tables.operations.tableArn],
        }),
        new PolicyStatement({
          // Who is in a channel its photos are shown in.
          sid: 'KnowMembers',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
          resources: [tables.conversations.tableArn],
        }),
        new PolicyStatement({
          sid: 'ReadJournal',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
          resources: [tables.journal.tableArn],
        }),
        new PolicyStatement({
          sid: 'ReadRightsAndNames',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
          resources: [tables.directory.tableArn],
        }),
        new PolicyStatement({
          // In whose name the devices post.
          sid: 'LetPost',
          actions: ['s3:PutObject'],
          resources: [this.quarantine.arnForObjects('in/*')],
        }),
        new PolicyStatement({
          sid: 'HandOutPictures',
          actions: ['s3:GetObject'],
          resources: [content.bucket.arnForObjects('photo/*'), content.bucket.arnForObjects('exports/*')],
        }),
        new PolicyStatement({
          sid: 'HandOutEvidence',
          actions: ['s3:GetObject'],
          resources: [this.evidence.arnForObjects('photo/*')],
        }),
        new PolicyStatement({
          sid: 'WriteReports',
          actions: ['s3:PutObject'],
          resources: [content.bucket.arnForObjects('exports/*.pdf')],
        }),
        new PolicyStatement({
          sid: 'AskForIngest',
          actions: ['sqs:SendMessage'],
          resources: [arrived.queueArn],
        }),
        new PolicyStatement({
          sid: 'MakeSubjectHashes',
          actions: ['kms:GenerateMac'],
          resources: [keys.subjects.keyArn],
        }),
        ledger.statement,
        keyUse('UseDataKey', keys.data, 'dynamodb', useTable),
        keyUse('ReadWithJournalKey', keys.journal, 'dynamodb', ['kms:Decrypt', 'kms:DescribeKey']),
        keyUse('UseContentKey', keys.content, 's3', ['kms:Decrypt', 'kms:GenerateDataKey']),
        keyUse('ReadEvidenceWithItsKey', keys.evidence, 's3', ['kms:Decrypt']),
      ],
    });
  }

  private buckets(content: ZoneContent): Readonly<Record<string, string>> {
    return {
      QUARANTINE_BUCKET: this.quarantine.bucketName,
      QUARANTINE_URL: `https://${this.quarantine.bucketRegionalDomainName}`,
      CONTENT_BUCKET: content.bucket.bucketName,
      CONTENT_URL: `https://${content.bucket.bucketRegionalDomainName}`,
      EVIDENCE_BUCKET: this.evidence.bucketName,
      EVIDENCE_URL: `https://${this.evidence.bucketRegionalDomainName}`,
    };
  }
}
