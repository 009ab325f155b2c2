import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import { markStep } from './markStep.ts';
import type { OnboardingPorts } from './OnboardingPorts.ts';
import type { PlatformRefusal } from './PlatformRefusal.ts';
import { peoplePlace } from './peoplePlace.ts';
import type { SmokeCheck } from './SmokeTester.ts';
import type { ZoneRecord } from './ZoneRecord.ts';

/** The account of the smoke test; it lives as long as one run. */
export const syntheticOfficer = 'synthetic.officer';

/**
 * Tries the zone as an officer who exists for this only, and takes the officer away again whatever happens.
 * What a run that was killed left is taken away first. Refuses with the names of the checks that failed.
 */
export const smokeTestZone =
  (
    ports: Pick<
      OnboardingPorts,
      'registry' | 'people' | 'smokeTester' | 'clock' | 'newPassword' | 'progress'
    >,
  ) =>
  async (record: ZoneRecord): Promise<Result<ZoneRecord, PlatformRefusal>> => {
    const { people, smokeTester, newPassword } = ports;
    const { outputs, parameters } = record;
    if (!outputs || !parameters) throw new Error(`${record.stackName} has not been applied.`);
    const place = peoplePlace(outputs);
    const password = newPassword();
    const tryZone = async (): Promise<readonly SmokeCheck[]> => {
      await people.add(place, {
        username: syntheticOfficer,
        name: 'Synthetic officer',
        roles: ['OFFICER'],
        languages: ['en'],
        password,
        fictional: true,
      });
      return smokeTester.run({
        zoneCode: record.standing.code,
        outputs,
        webOrigin: parameters.WebOrigin,
        username: syntheticOfficer,
        password,
      });
    };
    await people.remove(place, syntheticOfficer);
    // Taken away before the step counts as done: whoever is killed in between comes by here again.
    const checks = await tryZone().finally(() => people.remove(place, syntheticOfficer));
    const failed = checks.filter(({ passed }) => !passed);
    if (failed.length > 0) {
      return refused({
        errorType: 'CONFLICT',
        code: 'zone.smokeFailed',
        params: {
          zone: record.standing.code,
          checks: failed.map(({ name, detail }) => `${name}: ${detail}`).join('; '),
        },
      });
    }
    const took = checks.map(({ name, milliseconds }) => `${name} ${Math.round(milliseconds)} ms`).join(', ');
    return accepted(await markStep(ports)(record, 'SMOKE_TESTED', took));
  };
