import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { repositoryRoot } from './repositoryRoot.ts';

/** Where the verifier's source is, from the repository's root. */
const source = 'shared/journal/verifier/patrouille-verify.ts';

/** The verifier as it is written. */
export const verifierSource = (root = repositoryRoot): Promise<string> =>
  readFile(join(root, source), 'utf8');

/** The verifier as a supervisor gets it: one file of plain JavaScript, readable, for any Node from 20 and browsers. */
export const verifierOf = async (text: string): Promise<string> => {
  const { code } = await transform(text, { loader: 'ts', format: 'esm', target: 'es2022', charset: 'utf8' });
  // esbuild leaves out what stands above types; the head of the file, which says how to use it, is put back.
  return code.startsWith('/**') ? code : `${text.slice(0, text.indexOf('*/') + 2)}\n${code}`;
};

/** Writes it to `dist/verify/patrouille-verify.mjs` and answers with its path. */
export const buildVerifier = async (root = repositoryRoot): Promise<string> => {
  const folder = join(root, 'dist/verify');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'patrouille-verify.mjs');
  await writeFile(path, await verifierOf(await verifierSource(root)));
  return path;
};
