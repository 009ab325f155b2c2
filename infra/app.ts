import { makeApp } from './makeApp.ts';
import { buildFunctions } from './tools/buildFunctions.ts';
import { byFunction } from './tools/byFunction.ts';
import { nativePlatform } from './tools/nativeFiles.ts';
import { repositoryRoot } from './tools/repositoryRoot.ts';

/** `npx cdk synth`, and the first half of a release: bundles, stacks, and the policies on both. */
const root = process.env.PATROUILLE_ROOT ?? repositoryRoot;
const folder = process.env.PATROUILLE_BUNDLES;
const bundles = await buildFunctions({ root, ...(folder ? { folder } : {}), native: nativePlatform() });
const made = makeApp({
  root,
  outdir: process.env.CDK_OUTDIR,
  bundleKeys: byFunction((name) => bundles[name].key),
});
if (process.env.PATROUILLE_POLICY === 'off') {
  made.app.synth();
} else {
  // Loaded only here: the rule packs cost a local start half a second.
  const { synthesizeChecked } = await import('./policy/synthesizeChecked.ts');
  const findings = synthesizeChecked(made, new Date().toISOString().slice(0, 10));
  if (findings.length > 0) {
    console.error(`The templates break ${findings.length} rules:\n  ${findings.join('\n  ')}`);
    process.exitCode = 1;
  }
}
