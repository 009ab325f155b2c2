import { GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { journalLimits } from '../../../../shared/journal/journalLimits.ts';
import type { ChainPage } from '../../../../shared/journal/reading/ChainPage.ts';
import type { ChainReader } from '../../../journal/ChainReader.ts';
import { bucketOf } from './bucketOf.ts';
import { ChainPageItemSchema } from './ChainPageItemSchema.ts';
import { chainPageKey } from './chainPageKey.ts';
import { zoneHeadKey } from './headKeys.ts';
import type { JournalTable } from './JournalTable.ts';
import { paddedNumber } from './paddedNumber.ts';
import { readItems } from './readItems.ts';
import { ZoneHeadSchema } from './ZoneHeadSchema.ts';

/** The chain in the journal table. Every look is strongly consistent. */
export const createChainReader = ({ client, table }: JournalTable): ChainReader => ({
  head: async () => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: zoneHeadKey, ConsistentRead: true }),
    );
    if (Item === undefined) return null;
    const { epoch, n, hash, previous } = v.parse(ZoneHeadSchema, Item);
    return {
      epoch,
      n,
      ...(hash === undefined ? {} : { hash }),
      ...(previous === undefined ? {} : { previous }),
    };
  },
  pages: async (epoch, from, to) => {
    // The page that holds the first number begins at most a page's length before it.
    const earliest = Math.max(1, from - journalLimits.entries + 1);
    const buckets: string[] = [];
    for (let bucket = Number(bucketOf(earliest)); bucket <= Number(bucketOf(to)); bucket++) {
      buckets.push(chainPageKey(epoch, bucket * 1_000).pk);
    }
    const found = await Promise.all(buckets.map((pk) => readBucket({ client, table }, pk, earliest, to)));
    return found.flat().filter((page) => page.to >= from);
  },
  pagesAt: async (epoch, starts) => {
    const places = starts.map((start) => ({ table, key: chainPageKey(epoch, start) }));
    const items = await readItems(client)(places);
    if (items.length !== starts.length) throw new Error('A page of the chain is not there');
    return items.map(({ item }) => v.parse(ChainPageItemSchema, item));
  },
});

const readBucket = async (
  { client, table }: JournalTable,
  pk: string,
  earliest: number,
  to: number,
): Promise<readonly ChainPage[]> => {
  const pages: ChainPage[] = [];
  const answers = paginateQuery(
    { client },
    {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :earliest AND :to',
      ExpressionAttributeValues: {
        ':pk': pk,
        ':earliest': paddedNumber(earliest),
        ':to': paddedNumber(to),
      },
    },
  );
  for await (const { Items = [] } of answers) {
    pages.push(...Items.map((item) => v.parse(ChainPageItemSchema, item)));
  }
  return pages;
};
