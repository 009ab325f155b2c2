import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedHolders, generatedOperations } from './contract/generatedOperations.ts';
import { intakeOpenApi } from './docs/intakeOpenApi.ts';
import { registerOfProcessing } from './docs/registerOfProcessing.ts';
import { whoMayDoWhat } from './docs/whoMayDoWhat.ts';
import { generatedSchema } from './generatedSchema.ts';
import { generatedPolicies } from './policy/generatedPolicies.ts';
import { policyBookOf } from './policy/policyBookOf.ts';
import { readActions } from './policy/readActions.ts';
import { readPolicies } from './policy/readPolicies.ts';
import { repositoryRoot } from './repositoryRoot.ts';

/** `npm run codegen`: writes what follows from the contract and the policies; with `--check` only says what is stale. */
const sdl = await readFile(join(repositoryRoot, 'shared/schema.graphql'), 'utf8');
const book = policyBookOf(readPolicies(repositoryRoot), readActions(repositoryRoot));
const files: readonly (readonly [path: string, text: string])[] = [
  ['shared/schema.generated.ts', await generatedSchema(sdl)],
  ['shared/policy/operations.generated.ts', generatedOperations(sdl)],
  ['shared/policy/operationHolders.generated.ts', generatedHolders(sdl)],
  ['shared/policy/policies.generated.ts', generatedPolicies(book)],
  ['docs/who-may-do-what.md', whoMayDoWhat(sdl, book)],
  ['docs/register-of-processing.md', registerOfProcessing(sdl)],
  ['docs/intake.openapi.json', intakeOpenApi()],
];

for (const [path, fresh] of files) {
  const stored = await readFile(join(repositoryRoot, path), 'utf8').catch(() => '');
  if (fresh === stored) {
    console.log(`${path} is up to date`);
  } else if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run \`npm run codegen\``);
    process.exitCode = 1;
  } else {
    await writeFile(join(repositoryRoot, path), fresh);
    console.log(`${path} written`);
  }
}
