import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { ZoneParameters } from '../../shared/zone/zoneParameters.ts';
import { applyZoneStack } from './applyZoneStack.ts';
import type { OnboardingPorts } from './OnboardingPorts.ts';
import type { PlatformRefusal } from './PlatformRefusal.ts';
import type { Release } from './Release.ts';
import { smokeTestZone } from './smokeTestZone.ts';
import type { ZoneRecord } from './ZoneRecord.ts';

export interface UpdateWish {
  readonly code: ZoneCode;
  readonly release: Release;
  /** What is to change; the rest stays as it was. */
  readonly parameters?: Partial<ZoneParameters>;
}

/** Brings a zone that has a stack to the release, guarded as onboarding is, and tries it again afterwards. */
export const updateZone =
  (ports: OnboardingPorts) =>
  async ({ code, release, parameters }: UpdateWish): Promise<Result<ZoneRecord, PlatformRefusal>> => {
    const record = await ports.registry.find(code);
    if (!record) return refused({ errorType: 'NOT_FOUND', code: 'zone.unknown', params: { zone: code } });
    const { state } = record.standing;
    if (!record.parameters || !(state === 'PILOT' || state === 'ACTIVE' || state === 'SUSPENDED')) {
      return refused({
        errorType: 'CONFLICT',
        code: 'zone.moveNotAllowed',
        params: { zone: code, state, move: 'UPDATE' },
      });
    }
    const wanted = { ...record.parameters, ...parameters, ReleaseBucket: release.bucket };
    const applied = await applyZoneStack(ports)(record, { release, parameters: wanted });
    if (!applied.ok || applied.value.steps.SMOKE_TESTED) return applied;
    const tested = await smokeTestZone(ports)(applied.value);
    return tested.ok ? accepted(tested.value) : tested;
  };
