import { AttributeType, ProjectionType, StreamViewType } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { EncryptedTable } from '../constructs/EncryptedTable.ts';
import type { ZoneKeys } from './ZoneKeys.ts';

/** What is due on a day (shared/retention/kept.ts): keys only, of what the engine looks after. */
const byDue = {
  indexName: 'byDue',
  partitionKey: { name: 'dueDay', type: AttributeType.STRING },
  sortKey: { name: 'dueAt', type: AttributeType.STRING },
  projectionType: ProjectionType.KEYS_ONLY,
};

/** Tables by retention regime (architecture.md): what is erased together lies together. */
export class ZoneTables extends Construct {
  /** Incidents, idempotency rows, pending journal rows; its stream is the sequencer's source. */
  readonly operations: EncryptedTable;
  /** Append-only: heads, hash chain, feed pages. Its stream names pages, for what follows behind the sequencer. */
  readonly journal: EncryptedTable;
  /** People, roles, settings. */
  readonly directory: EncryptedTable;
  /** Where units are; minutes. Its stream is the tick's source. */
  readonly positions: EncryptedTable;
  /** What people say to each other, and how far they have read. */
  readonly conversations: EncryptedTable;

  constructor(scope: Construct, id: string, keys: ZoneKeys) {
    super(scope, id);
    this.operations = new EncryptedTable(this, 'Operations', {
      key: keys.data,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      indexes: [
        {
          indexName: 'byState',
          partitionKey: { name: 'gsi1pk', type: AttributeType.STRING },
          sortKey: { name: 'gsi1sk', type: AttributeType.STRING },
          projectionType: ProjectionType.ALL,
        },
        byDue,
      ],
    });
    this.journal = new EncryptedTable(this, 'Journal', {
      key: keys.journal,
      stream: StreamViewType.KEYS_ONLY,
      indexes: [byDue],
    });
    this.directory = new EncryptedTable(this, 'Directory', { key: keys.data, indexes: [byDue] });
    this.positions = new EncryptedTable(this, 'Positions', {
      key: keys.data,
      stream: StreamViewType.NEW_IMAGE,
    });
    this.conversations = new EncryptedTable(this, 'Conversations', { key: keys.data, indexes: [byDue] });
  }
}
