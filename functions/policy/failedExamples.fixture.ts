import type { Example, PolicyExample } from '../../shared/policy/PolicyExample.fixture.ts';
import type { Decide, PolicyDecision } from '../../shared/policy/PolicyRequest.ts';

/**
 * Examples a policy does not keep: a permit must be what allows, a forbid alone what denies; and what stands on the
 * other side must be decided the other way.
 */
export const failedExamples = (
  decide: Decide,
  examples: readonly PolicyExample[],
  isForbid: (policy: string) => boolean,
): readonly string[] =>
  examples.flatMap(({ policy, allow, deny }) => {
    const forbids = isForbid(policy);
    const wrong = (list: readonly Example[], right: (decision: PolicyDecision) => boolean) =>
      list.filter(({ request }) => !right(decide(request))).map(({ says }) => `${policy}: ${says}`);
    return [
      ...wrong(allow, ({ effect, policies }) => effect === 'allow' && (forbids || policies.includes(policy))),
      ...wrong(deny, ({ effect, policies }) => effect === 'deny' && (!forbids || policies.join() === policy)),
    ];
  });
