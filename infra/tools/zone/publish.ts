import { requireMended } from '../components/requireMended.ts';
import { deployPlatform } from '../deployPlatform.ts';
import { publishRelease } from '../publishRelease.ts';
import { targetOf } from './targetOf.ts';
import type { ZoneCall } from './ZoneCall.ts';

/** Deploys the platform and publishes this checkout, its policies checked first, and on AWS its components too. */
export const publish = async (call: ZoneCall): Promise<void> => {
  const { aws } = targetOf(call);
  if (aws === undefined) {
    requireMended();
    // What runs on AWS is its own processor's, whatever builds it.
    process.env.PATROUILLE_NATIVE ??= 'linux-arm64';
  }
  const cloud = { ...(aws ? { aws } : {}), log: call.log, checked: true };
  const platform = await deployPlatform(cloud);
  await publishRelease({ ...cloud, platform });
};
