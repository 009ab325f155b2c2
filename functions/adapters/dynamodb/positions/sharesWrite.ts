import type { SharesEnded, SharesSet } from '../../../../shared/operations/Extra.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import type { TransactItem } from '../operations/TableWrite.ts';

/**
 * Lets a person's positions be stored, or no longer: the item that `sharePosition` needs, with what it needs in it only while
 * the person is on duty. Setting it anew, as a pause or the end of a shift does, takes the last position away.
 */
export const sharesWrite = (TableName: string, extra: SharesSet | SharesEnded): TransactItem => {
  const Key = { pk: 'SHARES', sk: extra.personId };
  const said =
    extra.kind === 'SHARES_END'
      ? { sharing: 'OFF', until: extra.at }
      : { sharing: extra.sharing, unitId: extra.unitId, until: extra.until };
  return {
    Put: { TableName, Item: kept('TRANSIENT', said.until, { ...Key, kind: 'SHARES', schema: 1, ...said }) },
  };
};
