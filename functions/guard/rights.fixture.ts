import { type Role, roles } from '../../shared/directory/Role.ts';
import { operations } from '../../shared/policy/operations.generated.ts';
import type { Decide, PolicyResource } from '../../shared/policy/PolicyRequest.ts';
import { aboutUnits } from './aboutUnits.ts';

const zone = '5449';

/**
 * Where the groups that the API lets in and the policy say different things: every operation by every role, under the
 * best circumstances there are. Of sessions the contract says everybody, meaning their own.
 */
export const disagreements = (
  decide: Decide,
  holders: Readonly<Record<string, readonly Role[]>>,
): { readonly tried: number; readonly differences: readonly string[] } => {
  const pairs = Object.values(operations).flatMap((operation) => roles.map((role) => ({ operation, role })));
  const differences = pairs.filter(({ operation: { name, purpose }, role }) => {
    const own = name === 'Query.sessions' || name === 'Mutation.revokeSession';
    const { effect } = decide({
      principal: { id: 'p', zone, state: 'ACTIVE', roles: [role], unit: 'u' },
      action: name,
      resource: { zone, ...bestOf(name, own) },
      context: { zone, purpose, day: 20_261_122, reason: true, factorAge: 0 },
    });
    return (effect === 'allow') !== (holders[name]?.includes(role) ?? false);
  });
  return {
    tried: pairs.length,
    differences: differences.map(({ operation, role }) => `${role} ${operation.name}`),
  };
};

/** Of what it can be about, what opens most. */
const bestOf = (name: string, own: boolean): PolicyResource => {
  if (own) return { kind: 'PERSON', id: 'p', state: 'ACTIVE' };
  return aboutUnits.includes(name) ? { kind: 'UNIT', id: 'u' } : { kind: 'ZONE' };
};
