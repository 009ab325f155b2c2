import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { noEpoch } from '../../../../shared/journal/noEpoch.ts';
import { topicHeadKey, zoneHeadKey } from './headKeys.ts';
import { headsOf } from './headsOf.ts';
import { readItems } from './readItems.ts';

/**
 * How far a topic is, strongly consistent: read it before the items of a snapshot, then these hold at least everything
 * up to `seq`. `NONE` and 0 as long as the zone's journal has not begun.
 */
export const readTopicHead =
  ({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) =>
  async (topic: string): Promise<{ readonly epoch: string; readonly seq: number }> => {
    const found = await readItems(client)([zoneHeadKey, topicHeadKey(topic)].map((key) => ({ table, key })));
    const heads = headsOf(found.map(({ item }) => item));
    return heads === null
      ? { epoch: noEpoch, seq: 0 }
      : { epoch: heads.epoch, seq: heads.topics.get(topic) ?? 0 };
  };
