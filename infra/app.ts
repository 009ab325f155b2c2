import { makeApp } from './makeApp.ts';
import { acknowledge } from './policy/acknowledge.ts';
import { acknowledgements } from './policy/acknowledgements.ts';
import { nagFindings } from './policy/nagFindings.ts';
import { ruleFindings } from './policy/ruleFindings.ts';
import { buildFunctions } from './tools/buildFunctions.ts';
import { repositoryRoot } from './tools/repositoryRoot.ts';

/** `npx cdk synth`, and the first half of a release: bundles, stacks, and the policies on both. */
const root = process.env.PATROUILLE_ROOT ?? repositoryRoot;
const folder = process.env.PATROUILLE_BUNDLES;
const bundles = await buildFunctions({ root, ...(folder ? { folder } : {}) });
const { app, platform, zone } = makeApp({
  root,
  outdir: process.env.CDK_OUTDIR,
  bundleKeys: {
    graphql: bundles.graphql.key,
    sequencer: bundles.sequencer.key,
    intake: bundles.intake.key,
    'pre-token': bundles['pre-token'].key,
  },
});
const checked = process.env.PATROUILLE_POLICY !== 'off';
if (checked) acknowledge(app, acknowledgements, new Date().toISOString().slice(0, 10));
const assembly = app.synth();
if (checked) {
  const findings = [
    ...nagFindings(app),
    ...[platform, zone].flatMap(({ artifactId }) =>
      ruleFindings(assembly.getStackArtifact(artifactId).template),
    ),
  ];
  if (findings.length > 0) {
    console.error(`The templates break ${findings.length} rules:\n  ${findings.join('\n  ')}`);
    process.exitCode = 1;
  }
}
