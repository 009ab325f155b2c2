import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { PolicyBook } from '../../shared/policy/PolicyBook.ts';
import type { Decide, PolicyRequest } from '../../shared/policy/PolicyRequest.ts';
import { cedarCallOf } from './cedarCallOf.ts';

/** Cedar keeps what it parsed by name for as long as it runs: two books must not meet under one. */
let books = 0;

/**
 * The policy, decided by Cedar within the function (security.md 5.4). The policies an action can meet are parsed once,
 * when it is first asked for, and shared by all actions that meet the same ones; everything else never counts for it.
 * An action the book does not know is nobody's.
 *
 * Throws where Cedar cannot evaluate a policy: it would skip it, and a forbid that is skipped opens what it closes.
 */
export const createDecide = ({ policies, actions }: PolicyBook): Decide => {
  const name = `book ${++books}`;
  const setOf = new Map<string, string>();
  const parsed = new Set<string>();
  const prepare = (action: string, ids: readonly string[]): string => {
    const set = `${name}: ${ids.join(' ')}`;
    if (!parsed.has(set)) {
      const staticPolicies = Object.fromEntries(ids.map((id) => [id, policies[id] ?? '']));
      const answer = preparsePolicySet(set, { staticPolicies });
      if (answer.type === 'failure') throw new Error(`Policies of ${action} could not be parsed`);
      parsed.add(set);
    }
    setOf.set(action, set);
    return set;
  };
  return (request: PolicyRequest) => {
    const { action } = request;
    const known = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (known === undefined) return { effect: 'deny', policies: [] };
    const answer = statefulIsAuthorized({
      ...cedarCallOf(request, known.groups),
      preparsedPolicySetId: setOf.get(action) ?? prepare(action, known.policies),
      validateRequest: false,
    });
    if (answer.type === 'failure' || answer.response.diagnostics.errors.length > 0)
      throw new Error(`The policy could not be evaluated for ${action}`);
    const { decision, diagnostics } = answer.response;
    return { effect: decision, policies: diagnostics.reason.toSorted() };
  };
};
