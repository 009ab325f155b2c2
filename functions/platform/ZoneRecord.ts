import type { OnboardingStep } from '../../shared/zone/OnboardingStep.ts';
import type { ZoneStanding } from '../../shared/zone/ZoneStanding.ts';
import type { ZoneParameters } from '../../shared/zone/zoneParameters.ts';

/** A zone in the registry: its standing, where its stack is and what it runs. No person and no content. */
export interface ZoneRecord {
  readonly schema: 1;
  readonly standing: ZoneStanding;
  readonly name: string;
  readonly languages: readonly string[];
  readonly region: string;
  readonly stackName: string;
  /** Counts the writes of this record; a write states the one it read. */
  readonly revision: number;
  /** Steps of the onboarding under way or done, with the time each was finished, ISO 8601. */
  readonly steps: Readonly<Partial<Record<OnboardingStep, string>>>;
  /** What the stack was last brought to. */
  readonly releaseId?: string;
  readonly parameters?: ZoneParameters;
  readonly outputs?: Readonly<Record<string, string>>;
  /** Outputs of the stacks it had before it was offboarded: where the kept data is (decisions.md 10). */
  readonly earlier: readonly { readonly until: string; readonly outputs: Readonly<Record<string, string>> }[];
}
