/**
 * A tree boiled down to what it takes to grow it: the roots of its perfect subtrees, the largest (leftmost) first.
 * A tree of a million entries is 7 of them, of any size at most one a bit of it.
 */
export interface TreeRange {
  /** Entries in the tree: the `n` of its last. */
  readonly size: number;
  /** Lower-case hexadecimal, as many as `size` has bits that are 1. */
  readonly roots: readonly string[];
}

/** The tree of an epoch that has no entry. */
export const emptyRange: TreeRange = { size: 0, roots: [] };
