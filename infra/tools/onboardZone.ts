import * as v from 'valibot';
import { onboardZone as onboard } from '../../functions/platform/onboardZone.ts';
import type { NewPerson } from '../../functions/platform/People.ts';
import type { Release } from '../../functions/platform/Release.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import type { ZoneParameters } from '../../shared/zone/zoneParameters.ts';
import { type OnboardedZone, onboardedZone } from './onboardedZone.ts';
import { onboardingPorts, type ToolOptions } from './onboardingPorts.ts';
import { ZoneRefused } from './ZoneRefused.ts';

export interface OnboardZoneOptions extends ToolOptions {
  readonly release: Release;
  readonly zone: { readonly code: string; readonly name: string; readonly languages: readonly string[] };
  readonly parameters: Partial<ZoneParameters> & Pick<ZoneParameters, 'WebOrigin'>;
  readonly firstAdministrator: Omit<NewPerson, 'roles' | 'languages'> & Partial<Pick<NewPerson, 'languages'>>;
  readonly stayInPilot?: boolean;
  readonly onAdministrator?: (created: boolean) => void;
}

/**
 * Onboards a zone, or brings one that is to the release; quick when there is nothing to do, and whole again
 * after a kill. Throws with what was refused, or with the fault. The smoke test needs the zone's GraphQL and
 * real-time addresses to answer.
 */
export const onboardZone = async ({
  release,
  zone,
  parameters,
  firstAdministrator,
  stayInPilot,
  onAdministrator,
  ...tool
}: OnboardZoneOptions): Promise<OnboardedZone> => {
  const code = v.parse(ZoneCodeSchema, zone.code);
  const outcome = await onboard(onboardingPorts(tool))({
    zone: { code, name: zone.name, languages: zone.languages, region: release.region },
    release,
    parameters: {
      ...amazonsOwn,
      ...parameters,
      ZoneCode: code,
      ZoneName: zone.name,
      ReleaseBucket: release.bucket,
    },
    firstAdministrator: { languages: ['nl'], ...firstAdministrator },
    ...(stayInPilot ? { stayInPilot } : {}),
    ...(onAdministrator ? { onAdministrator } : {}),
  });
  if (!outcome.ok) throw new ZoneRefused(outcome.refusal);
  return onboardedZone(outcome.value);
};

const amazonsOwn = {
  MfaConfiguration: 'ON',
  GraphqlBaseUrl: '',
  CognitoBaseUrl: '',
  ExecuteApiBaseUrl: '',
  AlarmTopicArn: '',
  ChainLockMode: 'GOVERNANCE',
  WebhookTargets: 'PUBLIC',
  LogArchiveArn: '',
} as const;
