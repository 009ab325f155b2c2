import type { JournalHeads } from '../../../../shared/journal/JournalHeads.ts';
import { zoneHeadKey } from './headKeys.ts';
import { headRetention } from './headRetention.ts';

/** The zone's head from one page's end to the next: number and hash together, and only if both are as they were read. */
export const zoneHeadUpdate = (before: JournalHeads, after: JournalHeads, at: string) => {
  const retention = headRetention(zoneHeadKey.pk, at);
  const common = {
    Key: zoneHeadKey,
    UpdateExpression: `SET epoch = :epoch, n = :after, #hash = :hash, ${retention.expression}`,
    ExpressionAttributeNames: { '#hash': 'hash' },
  };
  const next = { ':epoch': before.epoch, ':after': after.n, ':hash': after.hash, ...retention.values };
  return before.begun
    ? {
        ...common,
        ConditionExpression: 'epoch = :epoch AND n = :before AND #hash = :prevHash',
        ExpressionAttributeValues: { ...next, ':before': before.n, ':prevHash': before.hash },
      }
    : {
        ...common,
        ConditionExpression: 'attribute_not_exists(pk)',
        ExpressionAttributeValues: next,
      };
};
