/** The vitest projects of `npm test` after the check, in their order, and whether they stand on a deployed cloud. */
export const projects = [
  { name: 'web', cloud: false },
  { name: 'journal', cloud: false },
  { name: 'hub', cloud: false },
  { name: 'contract', cloud: false },
  { name: 'store', cloud: true },
  { name: 'onboarding', cloud: true },
  { name: 'isolation', cloud: true },
  { name: 'sync', cloud: true },
  { name: 'e2e', cloud: true },
  { name: 'local', cloud: false },
] as const;
