import { setTimeout as wait } from 'node:timers/promises';
import { createZoneRegistry } from '../../functions/adapters/registry/createZoneRegistry.ts';
import { createSmokeTester } from '../../functions/adapters/smoke/createSmokeTester.ts';
import { systemClock } from '../../functions/adapters/system/systemClock.ts';
import type { OnboardingPorts } from '../../functions/platform/OnboardingPorts.ts';
import type { StackPlan } from '../../functions/platform/Stacks.ts';
import type { AwsSettings } from './AwsSettings.ts';
import { awsClients } from './awsClients.ts';
import type { Log } from './Log.ts';
import type { Platform } from './Platform.ts';
import { randomPassword } from './randomPassword.ts';

export interface ToolOptions {
  readonly aws?: AwsSettings;
  readonly platform: Platform;
  readonly log: Log;
  /** Asked before a change set is executed; without it, yes. */
  readonly approve?: (plan: StackPlan) => Promise<boolean>;
}

/** The use cases' ports, on the cloud the settings name. */
export const onboardingPorts = ({ aws, platform, log, approve }: ToolOptions): OnboardingPorts => {
  const { stacks, people, cognito, store } = awsClients(aws);
  return {
    registry: createZoneRegistry({ client: store, table: platform.registryTable }),
    stacks,
    people,
    smokeTester: createSmokeTester({
      cognito,
      clock: systemClock,
      wait: (milliseconds) => wait(milliseconds),
    }),
    clock: systemClock,
    newPassword: randomPassword,
    approve: approve ?? (async () => true),
    progress: (step, detail) => log(`${step.toLowerCase().replaceAll('_', ' ')}: ${detail}`),
  };
};
