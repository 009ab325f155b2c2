import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, CliCredentialsStackSynthesizer } from 'aws-cdk-lib';
import { PlatformStack } from './platform/PlatformStack.ts';
import { releaseRegion } from './releaseRegion.ts';
import { buildFunctions } from './tools/buildFunctions.ts';
import { repositoryRoot } from './tools/repositoryRoot.ts';
import { readZoneContract } from './zone/readZoneContract.ts';
import { ZoneStack } from './zone/ZoneStack.ts';

/**
 * `npx cdk synth`, and the first half of a release. The flags of cdk.json are read here too, so that the same
 * bytes come out whether the CDK's command line runs this or a tool of ours does.
 */
const root = process.env.PATROUILLE_ROOT ?? repositoryRoot;
const { context } = JSON.parse(readFileSync(join(repositoryRoot, 'cdk.json'), 'utf8'));
const bundles = await buildFunctions({ root });

const app = new App({ context, analyticsReporting: false, outdir: process.env.CDK_OUTDIR });
const env = { region: releaseRegion };

new PlatformStack(app, 'Platform', {
  stackName: 'patrouille-platform',
  env,
  synthesizer: new CliCredentialsStackSynthesizer(),
});
new ZoneStack(app, 'Zone', {
  stackName: 'patrouille-zone',
  env,
  synthesizer: new CliCredentialsStackSynthesizer(),
  contract: readZoneContract(root),
  bundleKeys: {
    graphql: bundles.graphql.key,
    sequencer: bundles.sequencer.key,
    intake: bundles.intake.key,
    'pre-token': bundles['pre-token'].key,
  },
});
app.synth();
