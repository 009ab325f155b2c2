import { Construct } from 'constructs';
import { StoreKey } from '../constructs/StoreKey.ts';

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

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.data = new StoreKey(this, 'Data', {
      description: 'Operational data of a police zone.',
      services: ['dynamodb'],
      logs: true,
    });
    this.journal = new StoreKey(this, 'Journal', {
      description: 'Journal of a police zone.',
      services: ['dynamodb'],
    });
    this.content = new StoreKey(this, 'Content', {
      description: 'Photos and documents of a police zone.',
      services: ['s3'],
    });
  }
}
