import type { Sha256 } from './Sha256.ts';
import { type Span, spanHash } from './spanHash.ts';
import { splitOf } from './splitOf.ts';
import type { ReadNode } from './TreeNode.ts';

/**
 * The proof that a tree only grew (RFC 6962, 2.1.2): what a witness asks before it signs again.
 *
 * @param before entries in the older tree, 1 or more and at most `size`
 */
export const proveConsistency = (
  sha256: Sha256,
  readNode: ReadNode,
  before: number,
  size: number,
): Promise<readonly string[]> => {
  if (before < 1 || before > size) throw new RangeError('No tree of that size before this one');
  const spans: Span[] = [];
  let begin = 0;
  let end = size;
  let older = before;
  let whole = true;
  while (older !== end - begin) {
    const middle = begin + splitOf(end - begin);
    if (older <= middle - begin) {
      spans.unshift({ begin: middle, end });
      end = middle;
    } else {
      spans.unshift({ begin, end: middle });
      older -= middle - begin;
      begin = middle;
      whole = false;
    }
  }
  if (!whole) spans.unshift({ begin, end });
  return Promise.all(spans.map((span) => spanHash(sha256, readNode, span)));
};
