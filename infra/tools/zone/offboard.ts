import { offboardZone } from '../../../functions/platform/offboardZone.ts';
import { findPlatform } from '../findPlatform.ts';
import { onboardingPorts } from '../onboardingPorts.ts';
import { refusalText } from '../refusalText.ts';
import { targetOf } from './targetOf.ts';
import type { ZoneCall } from './ZoneCall.ts';
import { zoneCodeOf } from './zoneCodeOf.ts';

/** Takes a zone's stack away and keeps its data; only with the code typed again. */
export const offboard = async (call: ZoneCall): Promise<void> => {
  const code = zoneCodeOf(call);
  const { aws } = targetOf(call);
  const platform = await findPlatform(aws);
  const ports = onboardingPorts({ ...(aws ? { aws } : {}), platform, log: call.log });
  const outcome = await offboardZone(ports)({ code, repeated: call.values.confirm ?? '' });
  if (!outcome.ok) throw new Error(refusalText(outcome.refusal));
  call.log(
    `${code} is ${outcome.value.standing.state}. "npm run zone -- show ${code}" says where its data is kept.`,
  );
};
