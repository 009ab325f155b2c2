import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { journalLimits } from '../../../../shared/journal/journalLimits.ts';
import { bucketOf } from './bucketOf.ts';
import { ChainPageItemSchema } from './ChainPageItemSchema.ts';
import { chainPageKey } from './chainPageKey.ts';
import type { JournalTable } from './JournalTable.ts';
import { paddedNumber } from './paddedNumber.ts';

/** Numbers that share a partition (bucketOf.ts). */
const bucketSize = 1_000;

/**
 * The chain's lines from one number to another, in order, each the exact text that was hashed; strongly consistent,
 * a bucket of pages in memory at a time. It judges nothing: a line that is not there is not there, and whoever reads
 * sees it by the numbers and the hashes.
 */
export const readChain = ({ client, table }: JournalTable) =>
  async function* (epoch: string, from: number, to: number): AsyncGenerator<string, void, undefined> {
    // The page that holds the first number begins at most a page's length before it.
    const earliest = Math.max(1, from - journalLimits.entries + 1);
    for (let bucket = Number(bucketOf(earliest)); bucket <= Number(bucketOf(to)); bucket++) {
      const answers = paginateQuery(
        { client },
        {
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :earliest AND :to',
          ExpressionAttributeValues: {
            ':pk': chainPageKey(epoch, bucket * bucketSize).pk,
            ':earliest': paddedNumber(earliest),
            ':to': paddedNumber(to),
          },
        },
      );
      for await (const { Items = [] } of answers) {
        for (const item of Items) {
          const page = v.parse(ChainPageItemSchema, item);
          for (const [index, line] of page.lines.entries()) {
            const n = page.from + index;
            if (n >= from && n <= to) yield line;
          }
        }
      }
    }
  };
