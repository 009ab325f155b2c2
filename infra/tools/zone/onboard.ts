import * as v from 'valibot';
import zonesFile from '../../../shared/zone/zones.json' with { type: 'json' };
import { findPlatform } from '../findPlatform.ts';
import { onboardingPorts } from '../onboardingPorts.ts';
import { onboardZone } from '../onboardZone.ts';
import { randomPassword } from '../randomPassword.ts';
import { approveByHand } from './approveByHand.ts';
import { targetOf } from './targetOf.ts';
import type { ZoneCall } from './ZoneCall.ts';
import { zoneCodeOf } from './zoneCodeOf.ts';

const MfaSchema = v.optional(v.picklist(['ON', 'OFF'], '--mfa is ON or OFF.'));
const ChainLockSchema = v.optional(
  v.picklist(['GOVERNANCE', 'COMPLIANCE'], '--chain-lock is GOVERNANCE or COMPLIANCE.'),
);

/** Sets a zone up from the current release. What it was given before, it remembers. */
export const onboard = async (call: ZoneCall): Promise<void> => {
  const { values, log } = call;
  const code = zoneCodeOf(call);
  const zone = zonesFile.zones.find((candidate) => candidate.code === code);
  if (!zone)
    throw new Error(`Zone ${code} is not in shared/zone/zones.json. Add its name and languages there first.`);
  const { aws, parameters } = targetOf(call);
  const platform = await findPlatform(aws);
  const tool = { ...(aws ? { aws } : {}), platform, log };
  const { registry } = onboardingPorts(tool);
  const release = await registry.currentRelease(platform.region);
  if (!release)
    throw new Error('No release is published. "npm run zone -- publish" publishes this checkout.');
  const before = (await registry.find(code))?.parameters;
  const webOrigin = values['web-origin'] ?? before?.WebOrigin ?? parameters.WebOrigin;
  if (!webOrigin) throw new Error('Say where the web clients are: --web-origin https://…');
  const mfa = v.parse(MfaSchema, values.mfa);
  const chainLock = v.parse(ChainLockSchema, values['chain-lock']);
  const username = values.administrator ?? 'admin';
  const password = randomPassword();
  const onboarded = await onboardZone({
    ...tool,
    release,
    zone,
    parameters: {
      ...parameters,
      ...before,
      WebOrigin: webOrigin,
      ...(mfa ? { MfaConfiguration: mfa } : {}),
      ...(chainLock ? { ChainLockMode: chainLock } : {}),
      ...(values['alarm-topic'] ? { AlarmTopicArn: values['alarm-topic'] } : {}),
      ...(values['log-archive'] ? { LogArchiveArn: values['log-archive'] } : {}),
    },
    firstAdministrator: {
      username,
      name: values['administrator-name'] ?? username,
      temporaryPassword: password,
    },
    stayInPilot: values.pilot ?? false,
    approve: approveByHand(call),
    onAdministrator: (created) => {
      // Shown once, to whoever runs this, and kept nowhere.
      if (created) log(`first administrator ${username}, password until the first sign-in: ${password}`);
    },
  });
  log(`${code} ${onboarded.name} is ${onboarded.state}. API ${onboarded.outputs.GraphqlUrl}`);
};
