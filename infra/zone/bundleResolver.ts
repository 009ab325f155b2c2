import { basename, dirname } from 'node:path';
import { buildSync } from 'esbuild';

/** AppSync's own limit on a resolver's code, characters. */
const codeLimit = 32_000;

/**
 * A file of functions/resolvers as APPSYNC_JS, which has no imports but AppSync's own: the types are taken out, and what the
 * file takes of its neighbours is put in.
 * @throws when it has no `request` or no `response`, or is longer than AppSync takes
 */
export const bundleResolver = (path: string): string => {
  const { outputFiles } = buildSync({
    absWorkingDir: dirname(path),
    entryPoints: [basename(path)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['@aws-appsync/utils'],
    legalComments: 'none',
    logLevel: 'silent',
  });
  const code = exportedInPlace(outputFiles[0]?.text ?? '');
  for (const name of ['request', 'response']) {
    if (!new RegExp(`^export function ${name}\\(`, 'm').test(code)) {
      throw new Error(`${path}: no line begins with "export function ${name}(".`);
    }
  }
  if (code.length > codeLimit)
    throw new Error(`${path}: ${code.length} characters, AppSync takes ${codeLimit}.`);
  return code;
};

/** A bundler gathers the exports at the end; the local cloud wants `export` where the function begins, AppSync takes both. */
const exportedInPlace = (bundled: string): string => {
  const gathered = /^export \{([\w\s,]*)\};\n/m;
  const names = (gathered.exec(bundled)?.[1] ?? '').split(',').map((name) => name.trim());
  return bundled
    .replace(gathered, '')
    .replace(/^function (\w+)\(/gm, (line, name: string) => (names.includes(name) ? `export ${line}` : line));
};
