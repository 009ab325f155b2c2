import type { ReadNode } from '../../shared/journal/chain/TreeNode.ts';

/** Nodes held; some 20 MB. */
const most = 100_000;

/**
 * The same nodes, each looked up once: neighbouring entries' proofs share all but their lowest nodes, and one is made
 * of up to 128 hashes.
 */
export const rememberNodes = (readNode: ReadNode): ReadNode => {
  const known = new Map<string, Promise<string>>();
  return (node) => {
    const name = `${node.level}/${node.index}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = readNode(node);
    known.set(name, found);
    return found;
  };
};
