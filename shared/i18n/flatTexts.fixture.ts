type Tree = { readonly [key: string]: string | Tree };

/** Every text of some language files by its dotted key; a book may add to a group of another. @param files their JSON */
export const flatTexts = (files: readonly string[]): ReadonlyMap<string, string> => {
  const flat = new Map<string, string>();
  const gather = (node: Tree, prefix: string): void => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') flat.set(prefix + key, value);
      else gather(value, `${prefix}${key}.`);
    }
  };
  for (const file of files) gather(JSON.parse(file) as Tree, '');
  return flat;
};
