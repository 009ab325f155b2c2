import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

let bundled: string | undefined;

/** The text of everything that runs inside a sandbox, bundled once: an expression that yields `createRuntime`. */
export function sandboxSource(): string {
  bundled ??= bundle();
  return bundled;
}

const bundle = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./runtime/createRuntime.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'appsync',
    platform: 'neutral',
    target: 'es2023',
    minifySyntax: true,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The sandbox has no source');
  return `(() => { ${file.text}\nreturn appsync.createRuntime; })()`;
};
