import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { resultByField } from './resultByField.ts';

/** A mutation that succeeded, for those who subscribe to it. */
export interface PublishedMutation {
  readonly field: string;
  /** What it selected, keyed by field names. */
  readonly result: unknown;
}

/**
 * The mutations of an answer that succeeded. One that answered null, with or without an error, reaches nobody.
 * @param data the answer's `data`, keyed by response names
 */
export function published(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  data: unknown,
): readonly PublishedMutation[] {
  if (operation.operation !== 'mutation' || typeof data !== 'object' || data === null) return [];
  const fields: FieldNode[] = [];
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else {
        const name = selection.name.value;
        const fragment = document.definitions.find(
          (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  return fields.flatMap(({ name, alias, selectionSet }) => {
    const result: unknown = Reflect.get(data, alias?.value ?? name.value);
    if (result === null || result === undefined || name.value === '__typename') return [];
    return [{ field: name.value, result: resultByField(document, selectionSet, result) }];
  });
}
