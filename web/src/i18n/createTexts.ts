/** The texts of one language, ready to look up. */
export interface Texts {
  readonly language: string;
  /** The text under a dotted key with its places filled, or undefined when the language has none. */
  readonly text: (key: string, params: Readonly<Record<string, string | number>>) => string | undefined;
}

/** One language file: texts, grouped as deep as one likes. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/**
 * Makes a language file's texts available by dotted key. Numbers are written as the language writes them.
 * @param language a BCP 47 tag, "nl".
 * @param trees the content of the language's files; a book may add to a group of another.
 */
export const createTexts = (language: string, ...trees: readonly TextTree[]): Texts => {
  const flat = new Map<string, string>();
  const gather = (node: TextTree, prefix: string): void => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') flat.set(prefix + key, value);
      else gather(value, `${prefix}${key}.`);
    }
  };
  for (const tree of trees) gather(tree, '');
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language, { useGrouping: false });
  return {
    language,
    text: (key, params) => {
      const count = params.count;
      const form = typeof count === 'number' ? flat.get(`${key}_${plural.select(count)}`) : undefined;
      const pattern = form ?? flat.get(key) ?? flat.get(`${key}_other`);
      return pattern?.replace(/\{(\w+)\}/g, (place, name: string) => {
        const value = params[name];
        return value === undefined ? place : typeof value === 'number' ? number.format(value) : value;
      });
    },
  };
};
