import { CfnOutput, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type ZoneOutputs, zoneOutputNames } from '../../shared/zone/zoneOutputs.ts';
import type { FunctionName } from '../tools/BundleManifest.ts';
import { ledgerLook } from './ledgerLook.ts';
import type { ZoneContract } from './readZoneContract.ts';
import { ZoneAlarms } from './ZoneAlarms.ts';
import { ZoneApi } from './ZoneApi.ts';
import { ZoneChain } from './ZoneChain.ts';
import { ZoneChat } from './ZoneChat.ts';
import { ZoneContent } from './ZoneContent.ts';
import { ZoneDeadlines } from './ZoneDeadlines.ts';
import { ZoneDirectory } from './ZoneDirectory.ts';
import { ZoneFunctions } from './ZoneFunctions.ts';
import { ZoneIntake } from './ZoneIntake.ts';
import { ZoneKeys } from './ZoneKeys.ts';
import { ZoneLogArchive } from './ZoneLogArchive.ts';
import { ZonePeople } from './ZonePeople.ts';
import { ZonePhotos } from './ZonePhotos.ts';
import { ZonePositions } from './ZonePositions.ts';
import { ZoneReview } from './ZoneReview.ts';
import { ZoneSequencer } from './ZoneSequencer.ts';
import { ZoneSettings } from './ZoneSettings.ts';
import { ZoneSignIns } from './ZoneSignIns.ts';
import { ZoneTables } from './ZoneTables.ts';
import { ZoneWall } from './ZoneWall.ts';
import { ZoneWebhooks } from './ZoneWebhooks.ts';

export interface ZoneStackProps extends StackProps {
  readonly contract: ZoneContract;
  readonly bundleKeys: Readonly<Record<FunctionName, string>>;
}

/**
 * A zone is a stack: all of a zone that has content, and nothing of any other. Synthesized once; what the
 * first zone ran is byte for byte what every zone gets (architecture.md).
 */
export class ZoneStack extends Stack {
  constructor(scope: Construct, id: string, { contract, bundleKeys, ...props }: ZoneStackProps) {
    super(scope, id, { description: 'Patrouille: one police zone.', ...props });
    const settings = new ZoneSettings(this, 'Settings');
    // Policies tell zones apart by this tag (security.md 5.5).
    Tags.of(this).add('zone', settings.zoneCode);

    const keys = new ZoneKeys(this, 'Keys', settings);
    const tables = new ZoneTables(this, 'Tables', keys);
    const content = new ZoneContent(this, 'Content', keys.content, settings.webOrigin);
    const chain = new ZoneChain(this, 'Chain', { settings, keys, tables, bundleKeys });
    const ledger = ledgerLook(chain.bucket);
    // Its function's role begins with 'Deadlines'.
    const deadlines = new ZoneDeadlines(this, 'Deadlines', {
      settings,
      keys,
      tables,
      bundleKey: bundleKeys.deadlines,
    });
    // 'Default' stays out of logical ids: their roles begin with the function's own name.
    const functions = new ZoneFunctions(this, 'Default', {
      settings,
      keys,
      tables,
      content,
      ledger,
      due: deadlines.queue,
      bundleKeys,
    });
    const people = new ZonePeople(this, 'People', { settings, preToken: functions.preToken.function });
    const directory = new ZoneDirectory(this, 'Directory', {
      settings,
      keys,
      tables,
      people,
      ledger,
      bundleKey: bundleKeys.directory,
    });
    // Its functions' roles begin with 'Review'.
    const review = new ZoneReview(this, 'Review', { settings, keys, tables, content, chain, bundleKeys });
    const chat = new ZoneChat(this, 'Chat', {
      settings,
      keys,
      tables,
      ledger,
      due: deadlines.queue,
      bundleKey: bundleKeys.chat,
    });
    const webhooks = new ZoneWebhooks(this, 'Webhooks', { settings, keys, tables, ledger, bundleKeys });
    const photos = new ZonePhotos(this, 'Photos', {
      settings,
      keys,
      tables,
      content,
      people,
      ledger,
      bundleKeys,
    });
    const api = new ZoneApi(this, 'Api', {
      settings,
      people,
      contract,
      graphql: functions.graphql.function,
      directory: directory.directory.function,
      review: review.review.function,
      chat: chat.chat.function,
      webhook: webhooks.webhook.function,
      photo: photos.photo.function,
      tables,
      keys,
    });
    const sequencer = new ZoneSequencer(this, 'Sequencer', {
      settings,
      keys,
      tables,
      api,
      bundleKey: bundleKeys.sequencer,
    });
    const positions = new ZonePositions(this, 'Positions', {
      settings,
      keys,
      tables,
      api,
      bundleKey: bundleKeys.position,
    });
    const intake = new ZoneIntake(this, 'IntakeApi', {
      settings,
      people,
      intake: functions.intake.function,
      logKey: keys.data,
    });
    const { onAmazon } = settings;
    new ZoneWall(this, 'Wall', {
      settings,
      protects: { Api: api.arn, SignIn: people.pool.attrArn },
      logKey: keys.data,
      onAmazon,
    });
    new ZoneSignIns(this, 'SignIns', {
      settings,
      userPoolId: people.pool.ref,
      logKey: keys.data,
      onAmazon,
    });
    new ZoneLogArchive(this, 'LogArchive', settings);
    new ZoneAlarms(this, 'Alarms', {
      settings,
      apiId: api.apiId,
      lost: sequencer.lost,
      undue: deadlines.lost,
    });

    this.tell({
      ZoneCode: settings.zoneCode,
      ApiId: api.apiId,
      GraphqlUrl: api.graphqlUrl,
      RealtimeUrl: api.realtimeUrl,
      UserPoolId: people.pool.ref,
      UserPoolClientId: people.webClient.ref,
      SyntheticClientId: people.syntheticClient.ref,
      MachineClientId: people.machineClient.ref,
      UserPoolDomain: people.domain,
      Issuer: people.issuer,
      JwksUrl: people.jwksUrl,
      AuthorizeUrl: people.authorizeUrl,
      TokenUrl: people.tokenUrl,
      IntakeUrl: intake.url,
      OperationsTable: tables.operations.tableName,
      JournalTable: tables.journal.tableName,
      DirectoryTable: tables.directory.tableName,
      PositionsTable: tables.positions.tableName,
      ConversationsTable: tables.conversations.tableName,
      ContentBucket: content.bucket.bucketName,
      QuarantineBucket: photos.quarantine.bucketName,
      EvidenceBucket: photos.evidence.bucketName,
      PhotoFunction: photos.photo.function.functionName,
      PhotoIngestFunction: photos.ingest.function.functionName,
      PhotoDecodeFunction: photos.decode.function.functionName,
      PhotoOnceFunction: photos.once.function.functionName,
      PicturesUrl: photos.pictures.url,
      PhotosLostQueue: photos.lost.queueUrl,
      DataKeyArn: keys.data.keyArn,
      GraphqlFunction: functions.graphql.function.functionName,
      SequencerFunction: sequencer.sequencer.function.functionName,
      IntakeFunction: functions.intake.function.functionName,
      PositionFunction: positions.position.function.functionName,
      DirectoryFunction: directory.directory.function.functionName,
      ReviewFunction: review.review.function.functionName,
      IndexerFunction: review.indexer.function.functionName,
      ExporterFunction: review.exporter.function.functionName,
      RetentionFunction: review.retention.retention.function.functionName,
      ChatFunction: chat.chat.function.functionName,
      WebhookFunction: webhooks.webhook.function.functionName,
      WebhookSenderFunction: webhooks.sender.function.functionName,
      HeadsBucket: chain.bucket.bucketName,
      SigningKeyArn: chain.signing.keyArn,
      WitnessKeyArn: chain.witness.signing.keyArn,
      CheckpointFunction: chain.checkpoint.function.functionName,
      WitnessFunction: chain.witness.witness.function.functionName,
    });
  }

  private tell(outputs: ZoneOutputs): void {
    for (const name of zoneOutputNames) {
      // A construct of the same name may exist; the output's logical id is the contract.
      new CfnOutput(this, `Output${name}`, { value: outputs[name] }).overrideLogicalId(name);
    }
  }
}
