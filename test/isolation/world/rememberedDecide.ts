import { createDecide } from '../../../functions/policy/createDecide.ts';
import type { Decide, PolicyDecision } from '../../../shared/policy/PolicyRequest.ts';
import { policyBook } from '../../../shared/policy/policies.generated.ts';

const decide = createDecide(policyBook);
const known = new Map<string, PolicyDecision>();

/** The real policy's decision. It is a function of the request alone, so each request is decided once. */
export const rememberedDecide: Decide = (request) => {
  const key = JSON.stringify(request);
  const before = known.get(key);
  if (before !== undefined) return before;
  const decision = decide(request);
  known.set(key, decision);
  return decision;
};
