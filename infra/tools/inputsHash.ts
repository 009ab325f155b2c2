import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What templates and bundles are made of, below the repository. */
const inputs = ['cdk.json', 'package-lock.json', 'shared', 'functions', 'infra'];
/** Changes of these never change a template. */
const outside = [join('infra', 'local'), join('functions', 'platform')];

/** One hash over everything a release is made from: equal hashes mean that making it again would change nothing. */
export const inputsHash = async (root: string): Promise<string> => {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const path of (await filesBelow(join(root, input))).sort()) {
      const name = relative(root, path).split(sep).join('/');
      if (name.endsWith('.test.ts') || outside.some((folder) => name.startsWith(folder.split(sep).join('/'))))
        continue;
      hash
        .update(`${name}\0`)
        .update(await readFile(path))
        .update('\0');
    }
  }
  return hash.digest('hex');
};

const filesBelow = async (path: string): Promise<string[]> => {
  try {
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path];
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};
