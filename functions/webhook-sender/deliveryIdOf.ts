import { createHash } from 'node:crypto';

/** The id of what one system is told of one entry of the feed: always the same, so that it is made once. */
export const deliveryIdOf = (webhookId: string, epoch: string, seq: number): string =>
  `evt_${createHash('sha256')
    .update(JSON.stringify([webhookId, epoch, seq]))
    .digest('hex')
    .slice(0, 32)}`;
