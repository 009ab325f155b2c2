import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { createDecide } from '../../../functions/policy/createDecide.ts';
import { policyBook } from '../../../shared/policy/policies.generated.ts';
import { policyExamples } from '../../../shared/policy/policyExamples.fixture.ts';
import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';
import { stolenCpu } from '../stolenCpu.ts';

const asked = 4_000;
/** A decision may cost this many empty calls of Cedar, and this many milliseconds on a quiet machine. */
const floorRatio = 20;
const goalMs = 1;

/**
 * B-policy: a decision, as the guard asks for it, over the examples beside the policies; p95. The yardstick is a call of
 * Cedar that has no policy and no entity: what it costs to go there and back.
 */
export const runPolicy = async ({ rounds = 5 } = {}): Promise<BenchResult> => {
  const before = stolenCpu();
  const decide = createDecide(policyBook);
  const requests = policyExamples.flatMap(({ allow, deny }) =>
    [...allow, ...deny].map(({ request }) => request),
  );
  preparsePolicySet('empty', { staticPolicies: {} });
  const empty = () =>
    statefulIsAuthorized({
      principal: { type: 'P', id: 'p' },
      action: { type: 'Action', id: 'a' },
      resource: { type: 'R', id: 'r' },
      context: {},
      entities: [],
      preparsedPolicySetId: 'empty',
      validateRequest: false,
    });
  const first = timed(() => requests[0] && decide(requests[0]));
  for (const request of requests) decide(request);
  const mine: number[] = [];
  const bare: number[] = [];
  const ratios: number[] = [];
  const medians: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const decisions: number[] = [];
    const empties: number[] = [];
    // In turns, so that whatever else the machine does meets both.
    for (let n = 0; n < asked; n++) {
      const request = requests[n % requests.length];
      if (request) decisions.push(timed(() => decide(request)));
      empties.push(timed(empty));
    }
    mine.push(percentile(decisions, 0.95));
    bare.push(percentile(empties, 0.95));
    medians.push(percentile(decisions, 0.5));
    ratios.push(percentile(decisions, 0.95) / percentile(empties, 0.95));
  }
  const p95 = percentile(mine, 0.5);
  return {
    id: 'B-policy',
    title: 'a decision of the policy, p95',
    yardstick: 'a call of Cedar without policy or entity',
    rounds,
    ratio: percentile(ratios, 0.5),
    better: 'lower',
    floor: floorRatio,
    ratios: { toGoalOf1ms: p95 / goalMs },
    detail: {
      'decisions a round': asked,
      'p95 ms': p95,
      'p95 ms each': mine,
      'p50 ms': percentile(medians, 0.5),
      'empty p95 ms': percentile(bare, 0.5),
      'first decision ms': first,
      policies: Object.keys(policyBook.policies).length,
      'stolen CPU %': stolenCpu(before),
    },
  };
};

const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};
