import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contentType } from '../../local/web/contentType.ts';

export interface WebFile {
  readonly path: string;
  readonly contentType: string;
  readonly cacheControl: string;
}

/** The start page names demonstration people, packed copies are the local server's, and dotted files are the build's own. */
const local = /^start\/|(^|\/)\.|\.(gz|br|map)$/;

/** Above this a file must be there before whoever names it: hashed files, then all else, then the pages. */
const turnOf = (path: string): number => (path.startsWith('assets/') ? 0 : path.endsWith('.html') ? 2 : 1);

/**
 * The files of a build that a zone's host serves, in the order they must be brought, each with its type and how long it keeps.
 * @throws for a file whose type nobody knows: `nosniff` would have it read by nobody
 */
export const webFiles = (root: string): WebFile[] =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !local.test(path))
    .sort((a, b) => turnOf(a) - turnOf(b) || (a < b ? -1 : 1))
    .map((path) => {
      const type = contentType(path);
      if (type === 'application/octet-stream') throw new Error(`${path}: nobody knows its type.`);
      return {
        path,
        contentType: type,
        cacheControl: path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      };
    });
