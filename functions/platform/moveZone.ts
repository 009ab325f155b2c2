import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, type Result } from '../../shared/kernel/Result.ts';
import { decideZone } from '../../shared/zone/decideZone.ts';
import { evolveZone } from '../../shared/zone/evolveZone.ts';
import type { ZoneCommand } from '../../shared/zone/ZoneCommand.ts';
import type { OnboardingPorts } from './OnboardingPorts.ts';
import type { PlatformRefusal } from './PlatformRefusal.ts';
import type { ZoneRecord } from './ZoneRecord.ts';

/** Moves the zone by the command and stores it, with `changes` to its record in the same write. */
export const moveZone =
  ({ registry, clock }: Pick<OnboardingPorts, 'registry' | 'clock'>) =>
  async (
    record: ZoneRecord,
    command: ZoneCommand,
    changes: Partial<ZoneRecord> = {},
  ): Promise<Result<ZoneRecord, PlatformRefusal>> => {
    const decided = decideZone(record.standing, command, { at: isoOf(clock.now()) });
    if (!decided.ok) return decided;
    const next: ZoneRecord = {
      ...record,
      ...changes,
      standing: evolveZone(record.standing, decided.value),
      revision: record.revision + 1,
    };
    await registry.save(next, [decided.value]);
    return accepted(next);
  };
