/** The steps of an onboarding, in their order. Each is finished in the registry before the next begins. */
export const onboardingSteps = [
  'REGISTERED',
  'STACK_APPLIED',
  'ADMINISTRATOR_CREATED',
  'SMOKE_TESTED',
  'LIVE',
] as const;

export type OnboardingStep = (typeof onboardingSteps)[number];
