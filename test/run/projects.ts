/** A vitest project of `npm test` after the check. */
export interface Project {
  readonly name: string;
  /** Whether it stands on a deployed cloud. */
  readonly cloud: boolean;
  /**
   * It only computes, and holds nothing to a clock: it runs beside the lanes, on what the cores have left while they wait.
   */
  readonly aside?: true;
}

/** In the order they are begun: the longest first, so that the lanes end at about the same time. */
export const projects: readonly Project[] = [
  { name: 'e2e', cloud: true },
  { name: 'local', cloud: false },
  { name: 'web', cloud: false },
  { name: 'sync', cloud: true },
  { name: 'isolation', cloud: true },
  { name: 'store', cloud: true },
  { name: 'chain', cloud: false, aside: true },
  { name: 'policy', cloud: false, aside: true },
  { name: 'proofs', cloud: false, aside: true },
  { name: 'contract', cloud: false },
  { name: 'photo', cloud: false },
  { name: 'onboarding', cloud: true },
  { name: 'journal', cloud: false, aside: true },
  { name: 'hub', cloud: false },
];
