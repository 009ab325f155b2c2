import type { Clock } from '../../shared/kernel/Clock.ts';
import type { OnboardingStep } from '../../shared/zone/OnboardingStep.ts';
import type { People } from './People.ts';
import type { SmokeTester } from './SmokeTester.ts';
import type { StackPlan, Stacks } from './Stacks.ts';
import type { ZoneRegistry } from './ZoneRegistry.ts';

/** What the use cases of the platform need of the world. */
export interface OnboardingPorts {
  readonly registry: ZoneRegistry;
  readonly stacks: Stacks;
  readonly people: People;
  readonly smokeTester: SmokeTester;
  readonly clock: Clock;
  /** A password nobody will know, good for the pool's policy. */
  readonly newPassword: () => string;
  /** Shown the guarded plan before it is executed; `false` leaves everything as it was. */
  readonly approve: (plan: StackPlan) => Promise<boolean>;
  readonly progress: (step: OnboardingStep | 'PLANNED' | 'REMOVED', detail: string) => void;
}
