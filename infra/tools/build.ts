import { buildFunctions } from './buildFunctions.ts';

/** `npm run build`: the function bundles of a release, with their sizes. */
const manifest = await buildFunctions();
for (const bundle of Object.values(manifest)) {
  console.log(
    `${bundle.name.padEnd(10)} ${String(Math.ceil(bundle.scriptBytes / 1000)).padStart(4)} kB  ${bundle.sha256.slice(0, 12)}`,
  );
}
