/**
 * What went from a live copy, and at which version: a read that was under way meanwhile brings an older picture, and
 * must not put it back.
 */
export interface GoneVersions {
  /** @param least the version a picture of it must have to count. */
  readonly note: (id: string, least: number) => void;
  readonly least: (id: string) => number;
  /** Another epoch: versions of the last one say nothing. */
  readonly forget: () => void;
}

/** A read takes seconds, not thousands of changes. */
const most = 2_000;

/** Nothing has gone yet. */
export const createGoneVersions = (): GoneVersions => {
  const versions = new Map<string, number>();
  return {
    note: (id, least) => {
      versions.delete(id);
      versions.set(id, least);
      const oldest = versions.size > most ? versions.keys().next().value : undefined;
      if (oldest !== undefined) versions.delete(oldest);
    },
    least: (id) => versions.get(id) ?? 0,
    forget: () => versions.clear(),
  };
};
