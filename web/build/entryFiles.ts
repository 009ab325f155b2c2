/** One line of Vite's manifest (build.manifest), as far as it is read here. */
export interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly isEntry?: boolean;
}

export type Manifest = Readonly<Record<string, ManifestChunk>>;

/** The files an entry loads before it can draw, and all it may load later, as paths below the build's folder. */
export interface EntryFiles {
  readonly initial: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/**
 * Walks an entry of Vite's manifest.
 * @param entry the entry's key, "patrol/index.html".
 */
export const entryFiles = (manifest: Manifest, entry: string): EntryFiles => {
  const walk = (start: string, lazyToo: boolean): ReadonlySet<string> => {
    const files = new Set<string>();
    const seen = new Set<string>();
    const visit = (key: string): void => {
      const chunk = manifest[key];
      if (chunk === undefined) throw new Error(`The manifest has no ${key}`);
      if (seen.has(key)) return;
      seen.add(key);
      for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
      for (const next of chunk.imports ?? []) visit(next);
      if (lazyToo) for (const next of chunk.dynamicImports ?? []) visit(next);
    };
    visit(start);
    return files;
  };
  return { initial: walk(entry, false), all: walk(entry, true) };
};
