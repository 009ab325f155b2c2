import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { LocalProblem } from './LocalProblem.ts';

const pinnedVersion = 'v24.21.0';

/**
 * SHA-256 of the Node binary that the `node` package's install script fetches outside the lock file (ADR on the
 * supply chain). Taken from the binary of the pinned version; add a platform by hashing it there.
 */
const knownHashes: Readonly<Record<string, string>> = {
  'linux-x64': '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
};

/**
 * Makes sure this runs on the project's own Node 24: the functions run on it too.
 * Refuses another version, and a pinned version whose binary is not the known one.
 * @returns a warning where the platform's hash is not known yet, else null
 */
export async function checkNode(
  node: { version: string; platform: string; execPath: string } = {
    version: process.version,
    platform: `${process.platform}-${process.arch}`,
    execPath: process.execPath,
  },
): Promise<string | null> {
  if (node.version !== pinnedVersion) {
    throw new LocalProblem(
      `This is Node ${node.version}; Patrouille runs on ${pinnedVersion}, which npm ci installs here. Run npm ci, then start with npm start.`,
    );
  }
  const known = knownHashes[node.platform];
  if (known === undefined)
    return `The Node binary for ${node.platform} has no known SHA-256 yet: it is used unchecked.`;
  const hash = createHash('sha256');
  await pipeline(createReadStream(node.execPath), hash);
  const found = hash.digest('hex');
  if (found === known) return null;
  throw new LocalProblem(
    `The Node binary ${node.execPath} is not the one that was pinned (SHA-256 ${found}). Remove node_modules and run npm ci; if it stays, do not use it.`,
  );
}
