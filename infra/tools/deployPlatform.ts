import type { AwsSettings } from './AwsSettings.ts';
import { applyStack } from './applyStack.ts';
import { awsClients } from './awsClients.ts';
import type { Log } from './Log.ts';
import type { Platform } from './Platform.ts';
import { platformOf } from './platformOf.ts';
import { shortHash } from './shortHash.ts';
import { synthesizeTemplates } from './synthesizeTemplates.ts';

export interface DeployPlatformOptions {
  readonly aws?: AwsSettings;
  readonly root?: string;
  readonly checked?: boolean;
  readonly log: Log;
}

const stackName = 'patrouille-platform';

/** Deploys or updates the platform stack; quick when it is already so. Throws with the reason when it cannot. */
export const deployPlatform = async ({
  aws,
  log,
  ...synthesis
}: DeployPlatformOptions): Promise<Platform> => {
  const { stacks, region } = awsClients(aws);
  const { platform: template } = await synthesizeTemplates(synthesis);
  const hash = shortHash(template);
  const present = await stacks.describe(stackName);
  if (present?.tags.release !== hash) log(`platform: ${present ? 'updating' : 'creating'} ${stackName}`);
  const { outputs } =
    present?.tags.release === hash
      ? present
      : await applyStack(stacks, {
          stackName,
          template: { body: template },
          parameters: { DeploymentRoleArn: process.env.PATROUILLE_DEPLOY_ROLE ?? '' },
          tags: { release: hash },
          changeSetName: `release-${hash}`,
        });
  return platformOf(region, outputs);
};
