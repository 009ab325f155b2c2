import { bucketOf } from './bucketOf.ts';
import { paddedNumber } from './paddedNumber.ts';

/** `PAYLOAD#<epoch>#000001` / `000000001042`: the sealed payloads of the chain page that begins with that number. */
export const payloadPageKey = (
  epoch: string,
  from: number,
): { readonly pk: string; readonly sk: string } => ({
  pk: `PAYLOAD#${epoch}#${bucketOf(from)}`,
  sk: paddedNumber(from),
});
