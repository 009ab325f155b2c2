import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifierScript, verifierSource } from '../../web/build/verifierScript.ts';
import { repositoryRoot } from './repositoryRoot.ts';

/** Writes the verifier to `dist/verify/patrouille-verify.mjs` and answers with its path. */
export const buildVerifier = async (root = repositoryRoot): Promise<string> => {
  const folder = join(root, 'dist/verify');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'patrouille-verify.mjs');
  await writeFile(path, await verifierScript(await verifierSource(root)));
  return path;
};
