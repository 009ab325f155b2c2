import type { AwsSettings } from '../../../infra/tools/AwsSettings.ts';
import { findPlatform } from '../../../infra/tools/findPlatform.ts';
import { onboardingPorts } from '../../../infra/tools/onboardingPorts.ts';
import type { OnboardZoneOptions } from '../../../infra/tools/onboardZone.ts';
import { localCloud } from '../../fixtures/localCloud.ts';

/** A running local cloud as the platform's tools see it, and a wish to onboard a practice zone there. */
export const onboardingTarget = async () => {
  const cloud = localCloud();
  const [zone] = cloud.zones;
  if (!zone) throw new Error('The local cloud has no zone to learn addresses from.');
  const aws: AwsSettings = {
    region: cloud.region,
    endpoint: cloud.endpoint,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const said: string[] = [];
  const tool = { aws, platform: await findPlatform(aws), log: (line: string) => void said.push(line) };
  const ports = onboardingPorts(tool);
  const release = await ports.registry.currentRelease(cloud.region);
  if (!release) throw new Error('The local cloud has no release.');
  const gateway = new URL(zone.graphqlUrl).origin;
  const wish = (code: string): OnboardZoneOptions => ({
    ...tool,
    release,
    zone: { code, name: `Proefzone ${code}`, languages: ['nl'] },
    parameters: {
      WebOrigin: cloud.web,
      MfaConfiguration: 'OFF',
      GraphqlBaseUrl: gateway,
      CognitoBaseUrl: cloud.endpoint,
      ExecuteApiBaseUrl: cloud.endpoint,
      WebhookTargets: 'LOCAL',
    },
    firstAdministrator: { username: 'proef.beheer', name: 'P. Proef', fictional: true },
  });
  return { aws, cloud, ports, release, said, tool, wish };
};
