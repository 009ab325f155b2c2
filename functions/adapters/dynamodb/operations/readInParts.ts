import type { OperationsTable } from './OperationsTable.ts';
import { readTogether } from './readTogether.ts';

/** DynamoDB's own limit for one look. */
const mostTogether = 100;

/** Any number of items, consistently, a hundred at a look, in the order of the keys. */
export const readInParts = (operations: OperationsTable): ReturnType<typeof readTogether> => {
  const read = readTogether(operations);
  return async (wanted) => {
    const items: (Record<string, unknown> | undefined)[] = [];
    for (let done = 0; done < wanted.length; done += mostTogether)
      items.push(...(await read(wanted.slice(done, done + mostTogether))));
    return items;
  };
};
