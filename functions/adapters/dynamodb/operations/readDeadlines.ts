import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { isoOf } from '../../../../shared/kernel/instant.ts';
import type { Deadline } from '../../../../shared/operations/Deadline.ts';
import { DeadlineSchema } from '../../../../shared/operations/DeadlineSchema.ts';
import type { OperationsTable } from './OperationsTable.ts';

const ItemsSchema = v.array(v.object({ deadline: DeadlineSchema }));

const minute = 60_000;

/** Deadlines of this minute and of so many before it, whether they were met or not: a sweep looks at all of them again. */
export const readDeadlines =
  ({ client, table }: OperationsTable) =>
  async (now: number, minutesBack: number): Promise<readonly Deadline[]> => {
    const due: Deadline[] = [];
    for (let back = minutesBack; back >= 0; back--) {
      const pk = `DEADLINE#${isoOf(now - back * minute).slice(0, 16)}`;
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ConsistentRead: true,
        }),
      );
      due.push(...v.parse(ItemsSchema, Items).map(({ deadline }) => deadline));
    }
    return due;
  };
