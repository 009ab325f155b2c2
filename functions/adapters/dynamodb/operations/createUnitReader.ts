import type { UnitReader } from '../../../../shared/unit/UnitReader.ts';
import { keys } from './keys.ts';
import { listedIds } from './listedIds.ts';
import type { OperationsTable } from './OperationsTable.ts';
import { readInParts } from './readInParts.ts';
import { unitOf } from './unitItem.ts';

/** Every unit that was ever on duty, read consistently. */
export const createUnitReader = (operations: OperationsTable): UnitReader => {
  const ids = listedIds(operations);
  const read = readInParts(operations);
  return {
    list: async () => {
      const items = await read((await ids(keys.unitListed('').pk)).map(keys.unit));
      return items.map(unitOf).filter((unit) => unit !== null);
    },
  };
};
