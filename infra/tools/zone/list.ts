import { findPlatform } from '../findPlatform.ts';
import { onboardingPorts } from '../onboardingPorts.ts';
import { targetOf } from './targetOf.ts';
import type { ZoneCall } from './ZoneCall.ts';

/** The zones of the registry, one a line. */
export const list = async (call: ZoneCall): Promise<void> => {
  const { aws } = targetOf(call);
  const platform = await findPlatform(aws);
  const { registry } = onboardingPorts({ ...(aws ? { aws } : {}), platform, log: call.log });
  const [zones, release] = await Promise.all([registry.list(), registry.currentRelease(platform.region)]);
  if (zones.length === 0) call.log('No zones yet.');
  for (const { standing, name, releaseId } of zones) {
    const behind = releaseId && releaseId !== release?.id ? '  (not the current release)' : '';
    call.log(
      `${standing.code}  ${standing.state.padEnd(16)}  ${(releaseId ?? '-').padEnd(16)}  ${name}${behind}`,
    );
  }
};
