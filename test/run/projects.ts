/** A vitest project of `npm test` after the check. */
export interface Project {
  readonly name: string;
  /** Whether it stands on a deployed cloud. */
  readonly cloud: boolean;
}

/** In the order they are begun: the longest first, so that two lanes end at about the same time. */
export const projects: readonly Project[] = [
  { name: 'e2e', cloud: true },
  { name: 'local', cloud: false },
  { name: 'sync', cloud: true },
  { name: 'store', cloud: true },
  { name: 'isolation', cloud: true },
  { name: 'web', cloud: false },
  { name: 'chain', cloud: false },
  { name: 'policy', cloud: false },
  { name: 'proofs', cloud: false },
  { name: 'contract', cloud: false },
  { name: 'onboarding', cloud: true },
  { name: 'journal', cloud: false },
  { name: 'hub', cloud: false },
];
