import { isoOf } from '../../shared/kernel/instant.ts';
import type { OnboardingStep } from '../../shared/zone/OnboardingStep.ts';
import type { OnboardingPorts } from './OnboardingPorts.ts';
import type { ZoneRecord } from './ZoneRecord.ts';

/** Stores that a step is finished, with what it found out: after a kill the next run begins behind it. */
export const markStep =
  ({ registry, clock, progress }: Pick<OnboardingPorts, 'registry' | 'clock' | 'progress'>) =>
  async (
    record: ZoneRecord,
    step: OnboardingStep,
    detail: string,
    changes: Partial<ZoneRecord> = {},
  ): Promise<ZoneRecord> => {
    const next: ZoneRecord = {
      ...record,
      ...changes,
      steps: { ...(changes.steps ?? record.steps), [step]: isoOf(clock.now()) },
      revision: record.revision + 1,
    };
    await registry.save(next);
    progress(step, detail);
    return next;
  };
