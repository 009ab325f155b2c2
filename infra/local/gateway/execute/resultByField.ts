import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The result of a selection keyed by field names instead of response names. Subscribers know nothing of the aliases
 * the mutation used; the service hands on fields.
 */
export function resultByField(
  document: DocumentNode,
  set: SelectionSetNode | undefined,
  result: unknown,
): unknown {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  const convert = (selected: SelectionSetNode | undefined, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => convert(selected, item));
    if (!selected || !isObject(value)) return value;
    const out: Record<string, unknown> = {};
    const collect = (from: SelectionSetNode | undefined): void => {
      for (const selection of from?.selections ?? []) {
        if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
        else if (selection.kind === Kind.FRAGMENT_SPREAD)
          collect(fragments.get(selection.name.value)?.selectionSet);
        else {
          const key = selection.alias?.value ?? selection.name.value;
          if (!Object.hasOwn(value, key)) continue;
          const converted = convert(selection.selectionSet, value[key]);
          const before = out[selection.name.value];
          // The same field twice, under two names: what either selected was delivered.
          out[selection.name.value] =
            isObject(before) && isObject(converted) ? { ...before, ...converted } : converted;
        }
      }
    };
    collect(selected);
    return out;
  };
  return convert(set, result);
}
