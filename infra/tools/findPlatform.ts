import type { AwsSettings } from './AwsSettings.ts';
import { awsClients } from './awsClients.ts';
import type { Platform } from './Platform.ts';
import { platformOf } from './platformOf.ts';

/** The platform as it is deployed; throws with what to do when it is not. */
export const findPlatform = async (aws?: AwsSettings): Promise<Platform> => {
  const { stacks, region } = awsClients(aws);
  const stack = await stacks.describe('patrouille-platform');
  if (!stack) throw new Error(`There is no platform in ${region}. "npm run zone -- publish" deploys it.`);
  return platformOf(region, stack.outputs);
};
