import type { ActionConstraint, EntityUidJson } from '@cedar-policy/cedar-wasm/nodejs';
import type { PolicyBook } from '../../../shared/policy/PolicyBook.ts';
import type { DeclaredAction } from './readActions.ts';
import type { WrittenPolicy } from './readPolicies.ts';

/**
 * Each policy's text, and for each action its groups and the policies that can say anything of it, by what they name as
 * their action. Whatever else a policy asks is left to Cedar.
 */
export const policyBookOf = (
  policies: readonly Pick<WrittenPolicy, 'id' | 'text' | 'json'>[],
  actions: readonly DeclaredAction[],
): PolicyBook => ({
  policies: Object.fromEntries(policies.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')])),
  actions: Object.fromEntries(
    actions.map((action) => [
      action.name,
      { groups: action.groups, policies: policies.filter(meets(action)).map(({ id }) => id) },
    ]),
  ),
});

const meets =
  ({ name, groups }: DeclaredAction) =>
  ({ json }: Pick<WrittenPolicy, 'json'>): boolean => {
    const named = namedBy(json.action);
    return named === 'ALL' || named.some((id) => id === name || groups.includes(id));
  };

const namedBy = (constraint: ActionConstraint): readonly string[] | 'ALL' => {
  if (constraint.op === 'All') return 'ALL';
  if ('entities' in constraint) return constraint.entities.map(idOf);
  if ('entity' in constraint) return [idOf(constraint.entity)];
  throw new Error('A policy with a slot is a template; this house has none.');
};

const idOf = (uid: EntityUidJson): string => ('__entity' in uid ? uid.__entity.id : uid.id);
