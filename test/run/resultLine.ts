import type { GateResult } from './Gate.ts';

/** How one gate ended and how long it took, for the summary; a project with its tests counted. */
export function resultLine({ name, passed, failed, ms }: GateResult): string {
  const outcome = failed === 0 ? 'ok    ' : 'FAILED';
  return `${outcome} ${(ms / 1000).toFixed(1).padStart(6)} s  ${name}: ${passed} passed, ${failed} failed`;
}
