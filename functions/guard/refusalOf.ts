import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import type { PolicyDecision } from '../../shared/policy/PolicyRequest.ts';

/**
 * What the caller is told of a denial. Who could make the call learns what is missing: a reason, a fresh sign-in,
 * somebody else's hand. Who could not is told no, and nothing else.
 *
 * @param could whether the call would be allowed with all of these in place
 * @param reason what became of the reason, where one is asked for
 */
export const refusalOf = (
  { policies }: PolicyDecision,
  could: boolean,
  reason: Result<unknown, Refusal> | undefined,
): Refusal => {
  if (!could) return denied;
  if (policies.includes('wall.ownRights'))
    return { errorType: 'FORBIDDEN', code: 'access.ownRights' } satisfies CommonRefusal;
  if (policies.includes('wall.noReason') && reason?.ok === false) return reason.refusal;
  if (policies.includes('wall.staleFactor')) return stepUp;
  return denied;
};

const denied: CommonRefusal = { errorType: 'FORBIDDEN', code: 'access.denied' };

const stepUp: CommonRefusal = { errorType: 'STEP_UP_REQUIRED', code: 'access.stepUp' };
