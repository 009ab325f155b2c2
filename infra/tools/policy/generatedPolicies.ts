import type { ActionConstraint, EntityUidJson } from '@cedar-policy/cedar-wasm/nodejs';
import { type DeclaredAction, readActions } from './readActions.ts';
import { readPolicies, type WrittenPolicy } from './readPolicies.ts';

/**
 * The TypeScript of shared/policy/policies.generated.ts: each policy's text, and for each action its groups and the
 * policies that can say anything of it. Whatever else a policy asks is left to Cedar.
 */
export const generatedPolicies = (root: string): string => {
  const policies = readPolicies(root);
  const actions = readActions(root).map((action) => [
    action.name,
    { groups: action.groups, policies: policies.filter(meets(action)).map(({ id }) => id) },
  ]);
  const texts = policies.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')]);
  return `// Made by \`npm run codegen\` from shared/policy/policies and patrouille.cedarschema. Not to be edited.
import type { PolicyBook } from './PolicyBook.ts';

export const policyBook: PolicyBook = ${JSON.stringify(
    { policies: Object.fromEntries(texts), actions: Object.fromEntries(actions) },
    null,
    2,
  )};
`;
};

const meets =
  ({ name, groups }: DeclaredAction) =>
  ({ json }: WrittenPolicy): boolean => {
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
