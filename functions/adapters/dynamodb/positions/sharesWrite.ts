import type { SharesEnded, SharesSet } from '../../../../shared/operations/Extra.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import type { TransactItem } from '../operations/TableWrite.ts';

/**
 * Lets a person's positions be stored, or no longer: the item that `sharePosition` needs, and finds only while the person is
 * on duty. Setting it anew, as a pause does, takes the last position away.
 */
export const sharesWrite = (TableName: string, extra: SharesSet | SharesEnded): TransactItem => {
  const Key = { pk: 'SHARES', sk: extra.personId };
  if (extra.kind === 'SHARES_END') return { Delete: { TableName, Key } };
  const { unitId, sharing, until } = extra;
  return {
    Put: {
      TableName,
      Item: kept('TRANSIENT', until, { ...Key, kind: 'SHARES', schema: 1, unitId, sharing, until }),
    },
  };
};
