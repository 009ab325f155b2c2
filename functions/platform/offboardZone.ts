import { isoOf } from '../../shared/kernel/instant.ts';
import { type Result, refused } from '../../shared/kernel/Result.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import { decideZone } from '../../shared/zone/decideZone.ts';
import { moveZone } from './moveZone.ts';
import type { OnboardingPorts } from './OnboardingPorts.ts';
import type { PlatformRefusal } from './PlatformRefusal.ts';
import type { ZoneRecord } from './ZoneRecord.ts';

export interface OffboardingWish {
  readonly code: ZoneCode;
  /** The code as the operator typed it a second time. */
  readonly repeated: string;
}

/**
 * Takes a zone's stack away. Tables, bucket, keys and accounts stay, and the registry keeps where they are;
 * erasing them is another act with four eyes. Refuses unless the code was typed again and the lifecycle allows it.
 */
export const offboardZone =
  (ports: Pick<OnboardingPorts, 'registry' | 'stacks' | 'clock' | 'progress'>) =>
  async ({ code, repeated }: OffboardingWish): Promise<Result<ZoneRecord, PlatformRefusal>> => {
    if (repeated !== code) {
      return refused({ errorType: 'VALIDATION', code: 'zone.codeNotRepeated', params: { zone: code } });
    }
    const record = await ports.registry.find(code);
    if (!record) return refused({ errorType: 'NOT_FOUND', code: 'zone.unknown', params: { zone: code } });
    const at = isoOf(ports.clock.now());
    // Asked before anything is taken away.
    const allowed = decideZone(record.standing, { kind: 'OFFBOARD' }, { at });
    if (!allowed.ok) return allowed;
    await ports.stacks.remove(record.stackName);
    ports.progress('REMOVED', `${record.stackName}; its data is kept`);
    const { outputs, releaseId: _release, parameters: _parameters, ...rest } = record;
    const earlier = outputs ? [...record.earlier, { until: at, outputs }] : record.earlier;
    const { REGISTERED } = record.steps;
    return moveZone(ports)(
      { ...rest, earlier, steps: REGISTERED ? { REGISTERED } : {} },
      { kind: 'OFFBOARD' },
    );
  };
