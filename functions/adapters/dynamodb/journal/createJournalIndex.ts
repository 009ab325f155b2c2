import { GetCommand, paginateQuery, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { hitsOfText } from '../../../../shared/journal/reading/hitsText.ts';
import type { IndexStep } from '../../../../shared/journal/reading/IndexStep.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import type { IndexedTo, JournalIndex } from '../../../journal/JournalIndex.ts';
import { dayItem, dayPartition, indexedKey, indexItems, indexPartition } from './indexItems.ts';
import type { JournalTable } from './JournalTable.ts';
import { setFurther } from './setFurther.ts';

/** DynamoDB's own limit for one transaction. */
const mostPuts = 100;
const transactionsAtOnce = 4;

const counted = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const IndexedSchema = v.object({
  n: counted,
  previous: v.exactOptional(v.object({ epoch: v.string(), n: counted })),
});
const DaySchema = v.object({ from: counted, to: counted });
const HitsSchema = v.object({ hits: v.string() });

/**
 * The index in the journal table. Rows are written by transactions of puts and not by BatchWriteItem: a right to
 * the latter is a right to delete, and whoever follows the journal must not be able to take anything out of it.
 */
export const createJournalIndex = ({ client, table }: JournalTable): JournalIndex => {
  const query = async (pk: string, first?: string, last?: string): Promise<readonly object[]> => {
    const found: object[] = [];
    const between = first === undefined || last === undefined ? '' : ' AND sk BETWEEN :first AND :last';
    const answers = paginateQuery(
      { client },
      {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: `pk = :pk${between}`,
        ExpressionAttributeValues: {
          ':pk': pk,
          ...(between === '' ? {} : { ':first': first, ':last': last }),
        },
      },
    );
    for await (const { Items = [] } of answers) found.push(...Items);
    return found;
  };
  return {
    indexedTo: async (epoch) => {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: indexedKey(epoch), ConsistentRead: true }),
      );
      return Item === undefined ? null : v.parse(IndexedSchema, Item);
    },
    write: async (step, previous) => {
      const puts = indexItems(step).map((Item) => ({ Put: { TableName: table, Item } }));
      for (let done = 0; done < puts.length; done += mostPuts * transactionsAtOnce) {
        const some = Array.from({ length: transactionsAtOnce }, (_, k) =>
          puts.slice(done + k * mostPuts, done + (k + 1) * mostPuts),
        ).filter((TransactItems) => TransactItems.length > 0);
        await Promise.all(
          some.map((TransactItems) => client.send(new TransactWriteCommand({ TransactItems }))),
        );
      }
      for (const [day, bounds] of step.days) await widenDay({ client, table }, dayItem(step, day, bounds));
      await moveOn({ client, table }, step, previous);
    },
    hits: async (epoch, key, range) =>
      v
        .parse(v.array(HitsSchema), await query(indexPartition(epoch, key, range)))
        .flatMap(({ hits }) => hitsOfText(hits)),
    days: async (epoch, from, to) => {
      const years = yearsBetween(from?.slice(0, 4) ?? firstYear, to?.slice(0, 4) ?? lastYear);
      const rows = await Promise.all(
        years.map((year) => query(dayPartition(epoch, year), from ?? '0', `${to ?? '9'}~`)),
      );
      const bounds = v.parse(v.array(DaySchema), rows.flat());
      if (bounds.length === 0) return null;
      return {
        from: bounds.reduce((least, one) => Math.min(least, one.from), Number.MAX_SAFE_INTEGER),
        to: bounds.reduce((most, one) => Math.max(most, one.to), 0),
      };
    },
  };
};

/** The product's first year, and one that no zone will see: what an open end of a period means. */
const firstYear = '2026';
const lastYear = '2060';

const yearsBetween = (first: string, last: string): readonly string[] => {
  const years: string[] = [];
  for (
    let year = Math.max(Number(first), Number(firstYear));
    year <= Math.min(Number(last), Number(lastYear));
    year++
  ) {
    years.push(String(year));
  }
  return years;
};

/** A day begins with the first number ever seen of it and ends with the highest. */
const widenDay = async ({ client, table }: JournalTable, item: ReturnType<typeof dayItem>): Promise<void> => {
  const { pk, sk, from, to, ...fields } = item;
  await setFurther(
    { client, table },
    { pk, sk },
    { ...fields, to },
    'attribute_not_exists(pk) OR #to < :to',
    {
      expression: '#from = if_not_exists(#from, :from)',
      names: { '#from': 'from' },
      values: { ':from': from },
    },
  );
};

/** Says how far the index is, and never that it is less far than was said before. */
const moveOn = async (
  table: JournalTable,
  { epoch, to, at }: IndexStep,
  previous: IndexedTo['previous'],
): Promise<void> => {
  const { pk, sk, ...fields } = kept('JOURNAL_11', at, {
    ...indexedKey(epoch),
    kind: 'INDEXED',
    schema: 1,
    n: to,
  });
  const values = { ...fields, ...(previous === undefined ? {} : { previous }) };
  await setFurther(table, { pk, sk }, values, 'attribute_not_exists(pk) OR #n < :n');
};
