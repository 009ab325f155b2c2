import { deployPlatform } from '../../tools/deployPlatform.ts';
import { publishRelease } from '../../tools/publishRelease.ts';
import type { Outputs, ZoneOutput } from '../outputs/Outputs.ts';
import type { Progress } from '../progress/Progress.ts';
import type { LocalPorts } from '../readLocalSettings.ts';
import { localAws } from './localAws.ts';
import { onboardDemoZone } from './onboardDemoZone.ts';
import { warmUp } from './warmUp.ts';

/**
 * Brings the emulator to a whole cloud: platform, release, zones with their people, warm functions.
 * Every step is idempotent, so it also brings a restored or half-deployed one there.
 * @param warm whether the functions' workers are started too
 */
export async function bringUpZones(
  codes: readonly string[],
  ports: LocalPorts,
  progress: Progress,
  warm: boolean,
): Promise<Outputs> {
  const aws = localAws(ports.emulator);
  const { platform, release } = await progress.step('Platform and release', async (say) => {
    const deployed = await deployPlatform({ aws, log: say });
    return { platform: deployed, release: await publishRelease({ aws, platform: deployed, log: say }) };
  });
  const zones: ZoneOutput[] = [];
  for (const code of codes) {
    zones.push(
      await progress.step(`Zone ${code}`, (say) =>
        onboardDemoZone(code, { aws, ports, platform, release, say }),
      ),
    );
  }
  if (warm) await progress.step('Warm functions', () => warmUp(aws, zones));
  return { endpoint: aws.endpoint, region: aws.region, web: `http://127.0.0.1:${ports.web}`, zones };
}
