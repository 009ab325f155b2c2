import { Construct } from 'constructs';
import { StoreKey } from '../constructs/StoreKey.ts';
import { ZoneOnlyKey } from '../constructs/ZoneOnlyKey.ts';
import type { ZoneSettings } from './ZoneSettings.ts';

/**
 * One key a class of data (security.md 5.5): taking one away makes that class unreadable and no other.
 * The service logs, which hold no content, are under the data key.
 */
export class ZoneKeys extends Construct {
  /** Incidents, people, positions, conversations. */
  readonly data: StoreKey;
  /** The journal: what happened, who looked, and the proof of it. */
  readonly journal: StoreKey;
  /** Photos and documents. */
  readonly content: StoreKey;
  /** The untouched files of photos: evidence, apart from what people see. */
  readonly evidence: StoreKey;
  /** Makes the key that turns the journal's subjects into hashes; who has it can ask who looked at whom. */
  readonly subjects: ZoneOnlyKey;
  /** Makes the key under which the secrets lie that seal the journal's contents. */
  readonly payloads: ZoneOnlyKey;
  /** Makes the secrets that outgoing messages are signed with. */
  readonly webhooks: ZoneOnlyKey;

  constructor(scope: Construct, id: string, { zoneCode }: Pick<ZoneSettings, 'zoneCode'>) {
    super(scope, id);
    this.data = new StoreKey(this, 'Data', {
      description: 'Operational data of a police zone.',
      services: ['dynamodb'],
      logs: true,
    });
    this.journal = new StoreKey(this, 'Journal', {
      description: 'Journal of a police zone.',
      services: ['dynamodb', 's3'],
    });
    this.content = new StoreKey(this, 'Content', {
      description: 'Photos and documents of a police zone.',
      services: ['s3'],
    });
    this.evidence = new StoreKey(this, 'Evidence', {
      description: 'Untouched photos of a police zone, kept as evidence.',
      services: ['s3'],
    });
    this.subjects = new ZoneOnlyKey(this, 'Subjects', {
      purpose: 'MAC',
      description: 'Subjects in the journal of a police zone.',
      zoneCode,
    });
    this.payloads = new ZoneOnlyKey(this, 'Payloads', {
      purpose: 'MAC',
      description: 'Contents in the journal of a police zone.',
      zoneCode,
    });
    this.webhooks = new ZoneOnlyKey(this, 'Webhooks', {
      purpose: 'MAC',
      description: 'Signatures of what a police zone tells systems of its own.',
      zoneCode,
    });
  }
}
