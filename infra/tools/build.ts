import { buildFunctions } from './buildFunctions.ts';
import { buildVerifier } from './buildVerifier.ts';

/** `npm run build`: the function bundles of a release, with their sizes, and the verifier of the journal. */
const manifest = await buildFunctions();
for (const bundle of Object.values(manifest)) {
  console.log(
    `${bundle.name.padEnd(10)} ${String(Math.ceil(bundle.scriptBytes / 1000)).padStart(4)} kB  ${bundle.sha256.slice(0, 12)}`,
  );
}
console.log(`verifier   ${await buildVerifier()}`);
