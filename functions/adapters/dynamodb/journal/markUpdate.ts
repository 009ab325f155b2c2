import type { JournalPage } from '../../../../shared/journal/JournalPage.ts';
import { journalRetention } from '../../../../shared/journal/journalRetention.ts';

const secondsPerDay = 86_400;

/**
 * A pending row gets its number, once, and with it its end. A row that is gone was marked and has expired: it must not
 * come back as a stub with a second number.
 *
 * @param now milliseconds since the epoch, UTC
 */
export const markUpdate = ({ row, mark }: JournalPage['marks'][number], now: number) => ({
  Key: { pk: row.pk, sk: row.sk },
  UpdateExpression: `SET n = :n, epoch = :epoch, #ttl = :end${mark.seq === undefined ? '' : ', seq = :seq'}`,
  ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(n)',
  ExpressionAttributeNames: { '#ttl': 'ttl' },
  ExpressionAttributeValues: {
    ':n': mark.n,
    ':epoch': mark.epoch,
    ':end': Math.floor(now / 1_000) + journalRetention.pending * secondsPerDay,
    ...(mark.seq === undefined ? {} : { ':seq': mark.seq }),
  },
});
