/** A node of a tree that is complete below it: `level` 0 are the entries, `index` counts from the left, from 0. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** Looks a complete node's hash up, lower-case hexadecimal. */
export type ReadNode = (node: TreeNode) => Promise<string>;
