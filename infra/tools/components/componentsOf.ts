import type { LockFile } from './LockFile.ts';

/** One package in one version, however often it lies in the tree. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** `pkg:npm/%40scope/name@1.2.3`. */
  readonly purl: string;
  /** SHA-512 of the archive in hexadecimal digits; none for what lies in another package's archive. */
  readonly sha512: string | null;
  readonly license: string | null;
  /** RELEASE: may be in what is shipped. TOOL: only builds and tests. */
  readonly use: 'RELEASE' | 'TOOL';
}

const folder = 'node_modules/';

/** Every component a lock file names, once, in the order of its address. Something a release may hold is never a tool. */
export const componentsOf = (lock: LockFile): readonly Component[] => {
  const known = new Map<string, Component>();
  for (const [path, found] of Object.entries(lock.packages)) {
    if (path === '' || found.version === undefined) continue;
    const name = found.name ?? path.slice(path.lastIndexOf(folder) + folder.length);
    const purl = `pkg:npm/${name.replace('@', '%40')}@${found.version}`;
    const before = known.get(purl);
    known.set(purl, {
      name,
      version: found.version,
      purl,
      sha512: sha512Of(found.integrity) ?? before?.sha512 ?? null,
      license: found.license ?? before?.license ?? null,
      use: before?.use === 'RELEASE' || found.dev !== true ? 'RELEASE' : 'TOOL',
    });
  }
  return [...known.values()].sort((one, other) => (one.purl < other.purl ? -1 : 1));
};

const sha512Of = (integrity: string | undefined): string | null => {
  const digest = /(?:^|\s)sha512-([A-Za-z0-9+/=]+)/.exec(integrity ?? '')?.[1];
  return digest === undefined ? null : Buffer.from(digest, 'base64').toString('hex');
};
