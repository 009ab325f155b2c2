import type { Outputs, ZoneOutput } from '../../infra/local/outputs/Outputs.ts';
import { assumedRole } from '../fixtures/assumedRole.ts';
import type { AwsCredentials } from '../fixtures/signedHeaders.ts';
import { type ZoneRole, zoneRoles } from '../fixtures/zoneRoles.ts';

/** A zone, with every role its stack holds and credentials of each: all a stranger would come with. */
export interface ZoneSide {
  readonly zone: ZoneOutput;
  readonly roles: readonly (ZoneRole & { readonly credentials: AwsCredentials })[];
}

/**
 * The first two zones of a cloud, each to be tried against the other.
 * @param alsoOf what else the test needs to know of each
 */
export const prepareSides = async <More>(
  { endpoint, region, zones }: Outputs,
  alsoOf: (zone: ZoneOutput) => Promise<More>,
): Promise<readonly [ZoneSide & More, ZoneSide & More]> => {
  const [first, second] = zones;
  if (!first || !second) throw new Error('Isolation needs two zones');
  const prepare = async (zone: ZoneOutput): Promise<ZoneSide & More> => {
    const roles = await zoneRoles(endpoint, region, zone.stackName);
    return {
      zone,
      roles: await Promise.all(
        roles.map(async (role) => ({ ...role, credentials: await assumedRole(endpoint, region, role.arn) })),
      ),
      ...(await alsoOf(zone)),
    };
  };
  return Promise.all([prepare(first), prepare(second)]);
};
