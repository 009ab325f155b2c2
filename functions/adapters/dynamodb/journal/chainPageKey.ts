import { bucketOf } from './bucketOf.ts';
import { paddedNumber } from './paddedNumber.ts';

/** `CHAIN#<epoch>#000001` / `000000001042`: the page that begins with that number in the zone. */
export const chainPageKey = (epoch: string, from: number): { readonly pk: string; readonly sk: string } => ({
  pk: `CHAIN#${epoch}#${bucketOf(from)}`,
  sk: paddedNumber(from),
});
