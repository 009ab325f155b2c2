import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many fields deep an operation goes: `{ a { b } }` is 2. Fragments count as what they hold.
 * The document must have been validated: a fragment that holds itself would never end.
 */
export function selectionDepth(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const ofFragment = new Map<string, number>();

  const depthOf = (set: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet));
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        deepest = Math.max(deepest, depthOf(selection.selectionSet));
      else {
        const name = selection.name.value;
        const known = ofFragment.get(name) ?? depthOf(fragments.get(name)?.selectionSet);
        ofFragment.set(name, known);
        deepest = Math.max(deepest, known);
      }
    }
    return deepest;
  };
  return depthOf(operation.selectionSet);
}
