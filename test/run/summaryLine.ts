import type { GateResult } from './Gate.ts';

/** The plain line every run ends with. */
export function summaryLine(results: readonly GateResult[]): string {
  const sum = (count: (result: GateResult) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  return `${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`;
}
