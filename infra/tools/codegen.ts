import { readFile, writeFile } from 'node:fs/promises';
import { generatedSchema } from './generatedSchema.ts';

/** `npm run codegen`: writes shared/schema.generated.ts; with `--check` only says whether it is stale. */
const source = new URL('../../shared/schema.graphql', import.meta.url);
const target = new URL('../../shared/schema.generated.ts', import.meta.url);

const fresh = await generatedSchema(await readFile(source, 'utf8'));
const stored = await readFile(target, 'utf8').catch(() => '');

if (fresh === stored) {
  console.log('shared/schema.generated.ts is up to date');
} else if (process.argv.includes('--check')) {
  console.error('shared/schema.generated.ts is stale: run `npm run codegen`');
  process.exitCode = 1;
} else {
  await writeFile(target, fresh);
  console.log('shared/schema.generated.ts written');
}
