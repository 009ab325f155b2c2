import type { StoredOrganisation } from '../DirectoryStore.ts';
import type { RosterEntry } from '../RosterEntry.ts';

/**
 * What a preview stands on, as one text to hash: the file, who is in the directory in which version, and the
 * organisation. Any change of any of them is another text.
 */
export const importFingerprint = (
  csv: string,
  roster: readonly RosterEntry[],
  organisation: Pick<StoredOrganisation, 'version'>,
): string =>
  JSON.stringify([
    csv,
    organisation.version,
    ...[...roster]
      .sort((one, other) => (one.sub < other.sub ? -1 : 1))
      .map(({ sub, version }) => `${sub} ${version}`),
  ]);
