import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFunctions } from './buildFunctions.ts';
import { buildVerifier } from './buildVerifier.ts';
import { readComponents } from './components/readComponents.ts';
import { repositoryRoot } from './repositoryRoot.ts';

/** `npm run build`: the function bundles of a release, with their sizes, the verifier of the journal, the bill of materials. */
const manifest = await buildFunctions();
for (const bundle of Object.values(manifest)) {
  console.log(
    `${bundle.name.padEnd(10)} ${String(Math.ceil(bundle.scriptBytes / 1000)).padStart(4)} kB  ${bundle.sha256.slice(0, 12)}`,
  );
}
console.log(`verifier   ${await buildVerifier()}`);
const { bill, components } = readComponents();
await writeFile(join(repositoryRoot, 'dist/bom.json'), bill);
console.log(`bom        ${components.length} components, dist/bom.json`);
