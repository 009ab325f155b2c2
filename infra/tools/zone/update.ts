import { updateZone } from '../../../functions/platform/updateZone.ts';
import { findPlatform } from '../findPlatform.ts';
import { onboardingPorts } from '../onboardingPorts.ts';
import { refusalText } from '../refusalText.ts';
import { approveByHand } from './approveByHand.ts';
import { targetOf } from './targetOf.ts';
import type { ZoneCall } from './ZoneCall.ts';
import { zoneCodeOf } from './zoneCodeOf.ts';

/** Brings a zone to the current release of its region. */
export const update = async (call: ZoneCall): Promise<void> => {
  const code = zoneCodeOf(call);
  const { aws } = targetOf(call);
  const platform = await findPlatform(aws);
  const ports = onboardingPorts({
    ...(aws ? { aws } : {}),
    platform,
    log: call.log,
    approve: approveByHand(call),
  });
  const release = await ports.registry.currentRelease(platform.region);
  if (!release)
    throw new Error('No release is published. "npm run zone -- publish" publishes this checkout.');
  const topic = call.values['alarm-topic'];
  const outcome = await updateZone(ports)({
    code,
    release,
    ...(topic ? { parameters: { AlarmTopicArn: topic } } : {}),
  });
  if (!outcome.ok) throw new Error(refusalText(outcome.refusal));
  call.log(`${code} runs release ${outcome.value.releaseId}.`);
};
