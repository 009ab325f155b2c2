import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

/** Where the verifier's source is, from the repository's root. */
const place = 'shared/journal/verifier/patrouille-verify.ts';

/** The verifier as it is written. */
export const verifierSource = (root: string): Promise<string> => readFile(join(root, place), 'utf8');

/** The verifier as a supervisor gets it: one file of plain JavaScript, readable, for any Node from 20 and browsers. */
export const verifierScript = async (source: string): Promise<string> => {
  const { code } = await transform(source, {
    loader: 'ts',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  // esbuild leaves out what stands above types; the head of the file, which says how to use it, is put back.
  return code.startsWith('/**') ? code : `${source.slice(0, source.indexOf('*/') + 2)}\n${code}`;
};
