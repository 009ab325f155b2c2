import type { Decide, PolicyDecision, PolicyRequest } from '../../shared/policy/PolicyRequest.ts';
import { whatPolicySees } from './whatPolicySees.ts';

/**
 * The same answers, each question decided once while its answer is kept: a decision is a function of the request alone, and
 * what a screen offers (`allowedActions`) is twenty questions an incident, the same twenty from one call to the next. Rights that
 * change are another request; nothing here has to be told of them.
 *
 * @param most answers kept, of some 400 bytes each; the one asked longest ago goes first
 */
export const rememberDecide = (
  decide: Decide,
  most = 4_096,
  sees: (request: PolicyRequest) => string = whatPolicySees,
): Decide => {
  const known = new Map<string, PolicyDecision>();
  return (request) => {
    const key = sees(request);
    const answer = known.get(key) ?? decide(request);
    // Last in the map is asked last.
    known.delete(key);
    known.set(key, answer);
    const [oldest] = known.size > most ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return answer;
  };
};
