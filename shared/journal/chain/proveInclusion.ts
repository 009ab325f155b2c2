import type { Sha256 } from './Sha256.ts';
import { type Span, spanHash } from './spanHash.ts';
import { splitOf } from './splitOf.ts';
import type { ReadNode } from './TreeNode.ts';

/**
 * The audit path of an entry (RFC 6962, 2.1.1): the hashes that lead from it to the root, from the entry upwards.
 *
 * @param index of the entry from 0: its `n` less 1
 * @param size entries in the tree whose root is to be reached, more than `index`
 */
export const proveInclusion = (
  sha256: Sha256,
  readNode: ReadNode,
  index: number,
  size: number,
): Promise<readonly string[]> => {
  if (index < 0 || index >= size) throw new RangeError('No such entry in a tree of that size');
  const spans: Span[] = [];
  let begin = 0;
  let end = size;
  while (end - begin > 1) {
    const middle = begin + splitOf(end - begin);
    if (index < middle) {
      spans.unshift({ begin: middle, end });
      end = middle;
    } else {
      spans.unshift({ begin, end: middle });
      begin = middle;
    }
  }
  return Promise.all(spans.map((span) => spanHash(sha256, readNode, span)));
};
