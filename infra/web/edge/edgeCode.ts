import { basename, dirname } from 'node:path';
import { buildSync } from 'esbuild';

/** CloudFront's own limit on a function's code, bytes. */
const codeLimit = 10_240;

/**
 * A file of infra/web/edge as CloudFront takes it (runtime 2.0): one script with a function `handler`, no import, no export.
 * @throws when the file exports no `handler`, or is longer than CloudFront takes
 */
export const edgeCode = (path: string): string => {
  const { outputFiles } = buildSync({
    absWorkingDir: dirname(path),
    entryPoints: [basename(path)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2018',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const gathered = /^export \{\s*handler\s*\};\n/m;
  const bundled = outputFiles[0]?.text ?? '';
  if (!gathered.test(bundled)) throw new Error(`${path}: exports something else than one "handler".`);
  const code = bundled.replace(gathered, '');
  if (Buffer.byteLength(code) > codeLimit) throw new Error(`${path}: longer than CloudFront takes.`);
  return code;
};
