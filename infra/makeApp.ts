import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, CliCredentialsStackSynthesizer } from 'aws-cdk-lib';
import { PlatformStack } from './platform/PlatformStack.ts';
import { releaseRegion } from './releaseRegion.ts';
import type { FunctionName } from './tools/BundleManifest.ts';
import { repositoryRoot } from './tools/repositoryRoot.ts';
import { WebStack } from './web/WebStack.ts';
import { readZoneContract } from './zone/readZoneContract.ts';
import { ZoneStack } from './zone/ZoneStack.ts';

export interface MadeApp {
  readonly app: App;
  readonly platform: PlatformStack;
  readonly zone: ZoneStack;
  readonly web: WebStack;
}

export interface AppOptions {
  readonly root?: string;
  readonly bundleKeys: Readonly<Record<FunctionName, string>>;
  readonly outdir?: string;
}

/**
 * All stacks. The flags of cdk.json are read here, so that the same bytes come out whether the CDK's command
 * line runs this or a tool of ours does.
 */
export const makeApp = ({ root = repositoryRoot, bundleKeys, outdir }: AppOptions): MadeApp => {
  const { context } = JSON.parse(readFileSync(join(repositoryRoot, 'cdk.json'), 'utf8'));
  const app = new App({ context, analyticsReporting: false, outdir });
  const env = { region: releaseRegion };
  return {
    app,
    platform: new PlatformStack(app, 'Platform', {
      stackName: 'patrouille-platform',
      env,
      synthesizer: new CliCredentialsStackSynthesizer(),
    }),
    zone: new ZoneStack(app, 'Zone', {
      stackName: 'patrouille-zone',
      env,
      synthesizer: new CliCredentialsStackSynthesizer(),
      contract: readZoneContract(root),
      bundleKeys,
    }),
    web: new WebStack(app, 'Web', {
      stackName: 'patrouille-web',
      env,
      synthesizer: new CliCredentialsStackSynthesizer(),
    }),
  };
};
