import { setTimeout as wait } from 'node:timers/promises';
import { createDocumentClient } from '../../../functions/adapters/dynamodb/createDocumentClient.ts';
import { beginEpoch } from '../../../functions/adapters/dynamodb/journal/beginEpoch.ts';
import { newEpoch } from '../../../functions/adapters/system/newEpoch.ts';
import type { AwsSettings } from '../../tools/AwsSettings.ts';
import type { Outputs } from '../outputs/Outputs.ts';

const attempts = 5;

/**
 * Lets each zone's journal begin a new epoch: after a store came back from an older copy, a client may hold entries
 * the store has lost, under numbers it will give again (decisions.md 3).
 */
export async function beginNewEpoch(aws: Required<AwsSettings>, outputs: Outputs): Promise<void> {
  const client = createDocumentClient(aws);
  for (const zone of outputs.zones) await begin(beginEpoch({ client, table: zone.stack.JournalTable ?? '' }));
  client.destroy();
}

/** The sequencer may already be at work on what was pending: then the head moved, and it is asked for again. */
async function begin(ask: (epoch: string) => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await ask(newEpoch());
      return;
    } catch (fault) {
      if (attempt === attempts) throw fault;
      await wait(200);
    }
  }
}
