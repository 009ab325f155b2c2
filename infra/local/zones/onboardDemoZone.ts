import * as v from 'valibot';
import type { Release } from '../../../functions/platform/Release.ts';
import zonesFile from '../../../shared/zone/zones.json' with { type: 'json' };
import type { AwsSettings } from '../../tools/AwsSettings.ts';
import { addPerson } from '../../tools/addPerson.ts';
import { machineClientSecret } from '../../tools/machineClientSecret.ts';
import { onboardZone } from '../../tools/onboardZone.ts';
import { organise } from '../../tools/organise.ts';
import type { Platform } from '../../tools/Platform.ts';
import { demoOrganisation, demoPassword, demoPeople } from '../demo/people.ts';
import { provideMap } from '../map/provideMap.ts';
import type { ZoneOutput } from '../outputs/Outputs.ts';
import type { LocalPorts } from '../readLocalSettings.ts';

const zoneSchema = v.object({ code: v.string(), name: v.string(), languages: v.array(v.string()) });

/** What a zone needs to be onboarded on this machine. */
export interface DemoOnboarding {
  readonly aws: AwsSettings;
  readonly ports: LocalPorts;
  readonly platform: Platform;
  readonly release: Release;
  readonly say: (line: string) => void;
}

/**
 * Onboards a zone by the platform's own path, with local addresses as parameters, and adds its fictional people.
 * The second factor is off here, and only here (decisions.md 11). Quick and harmless when it was done before.
 */
export async function onboardDemoZone(
  code: string,
  { aws, ports, platform, release, say }: DemoOnboarding,
): Promise<ZoneOutput> {
  const zone = v.parse(
    zoneSchema,
    zonesFile.zones.find((candidate) => candidate.code === code),
  );
  const [administrator] = demoPeople(code);
  const emulator = `http://127.0.0.1:${ports.emulator}`;
  const { outputs, stackName } = await onboardZone({
    aws,
    platform,
    release,
    zone,
    parameters: {
      WebOrigin: `http://127.0.0.1:${ports.web}`,
      MfaConfiguration: 'OFF',
      GraphqlBaseUrl: `http://127.0.0.1:${ports.gateway}`,
      CognitoBaseUrl: emulator,
      ExecuteApiBaseUrl: emulator,
      WebhookTargets: 'LOCAL',
    },
    firstAdministrator: { ...administrator, password: demoPassword, fictional: true },
    log: say,
  });
  await provideMap(code, aws, outputs.ContentBucket);
  await organise({ aws, outputs, organisation: demoOrganisation(code) });
  for (const person of demoPeople(code)) {
    await addPerson({ aws, outputs, person: { ...person, password: demoPassword, fictional: true } });
  }
  return {
    code,
    name: zone.name,
    languages: zone.languages,
    stackName,
    apiId: outputs.ApiId,
    graphqlUrl: outputs.GraphqlUrl,
    realtimeUrl: outputs.RealtimeUrl,
    userPoolId: outputs.UserPoolId,
    clientId: outputs.UserPoolClientId,
    issuer: outputs.Issuer,
    jwksUrl: outputs.JwksUrl,
    authorizeUrl: outputs.AuthorizeUrl,
    tokenUrl: outputs.TokenUrl,
    logoutUrl: new URL('/logout', outputs.AuthorizeUrl).href,
    intakeUrl: outputs.IntakeUrl,
    machineClientId: outputs.MachineClientId,
    machineClientSecret: await machineClientSecret({ aws, outputs }),
    stack: outputs,
    people: demoPeople(code).map(({ username, name, roles, unit }) => ({
      username,
      name,
      roles,
      ...(unit === undefined ? {} : { unit }),
      password: demoPassword,
    })),
  };
}
