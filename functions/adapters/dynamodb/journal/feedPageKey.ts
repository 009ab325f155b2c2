import { bucketOf } from './bucketOf.ts';
import { paddedNumber } from './paddedNumber.ts';

/** `FEED#<epoch>#<topic>#000001` / `000000001042`: the page that begins with that number in the topic. */
export const feedPageKey = (
  epoch: string,
  topic: string,
  from: number,
): { readonly pk: string; readonly sk: string } => ({
  pk: `FEED#${epoch}#${topic}#${bucketOf(from)}`,
  sk: paddedNumber(from),
});
