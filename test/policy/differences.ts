import fc from 'fast-check';
import type { Decide } from '../../shared/policy/PolicyRequest.ts';
import { oracle } from './oracle.ts';
import { requests } from './requests.ts';

/**
 * How often policy and oracle were asked, how often both said yes, and a question they answer differently: made as
 * simple as possible with `simplest`, else the first met.
 */
export const differences = (
  decide: Decide,
  numRuns: number,
  seed: number,
  simplest = true,
): { readonly asked: number; readonly allowed: number; readonly first: string | null } => {
  let asked = 0;
  let allowed = 0;
  const found = fc.check(
    fc.property(requests, (request) => {
      asked++;
      const expected = oracle(request);
      if (expected === 'allow') allowed++;
      return decide(request).effect === expected;
    }),
    { numRuns, seed, endOnFailure: !simplest },
  );
  return { asked, allowed, first: found.failed ? JSON.stringify(found.counterexample) : null };
};
