import { deployPlatform } from '../deployPlatform.ts';
import { publishRelease } from '../publishRelease.ts';
import { targetOf } from './targetOf.ts';
import type { ZoneCall } from './ZoneCall.ts';

/** Deploys the platform and publishes this checkout, its policies checked first. */
export const publish = async (call: ZoneCall): Promise<void> => {
  const { aws } = targetOf(call);
  // What runs on AWS is its own processor's, whatever builds it.
  if (aws === undefined) process.env.PATROUILLE_NATIVE ??= 'linux-arm64';
  const cloud = { ...(aws ? { aws } : {}), log: call.log, checked: true };
  const platform = await deployPlatform(cloud);
  await publishRelease({ ...cloud, platform });
};
