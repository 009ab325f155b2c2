import type { PolicyBook } from '../../../shared/policy/PolicyBook.ts';

type Met = PolicyBook['actions'][string];

/**
 * The TypeScript of shared/policy/policies.generated.ts. It is in every function that asks the guard, so what many actions
 * share, their groups and the policies they meet, stands in it once.
 */
export const generatedPolicies = ({ policies, actions }: PolicyBook): string => {
  const names = Object.keys(policies);
  const sets = new Map<string, number>();
  const setOf = (met: Met): number => {
    const key = JSON.stringify(met);
    const place = sets.get(key) ?? sets.size;
    sets.set(key, place);
    return place;
  };
  const lines = Object.entries(actions).map(
    ([action, met]) => `    ${JSON.stringify(action)}: met[${setOf(met)}],`,
  );
  const placed = [...sets.keys()].map((key) => {
    const { groups, policies: met }: Met = JSON.parse(key);
    return `  meets(${JSON.stringify(groups)}, [${met.map((id) => names.indexOf(id)).join(', ')}]),`;
  });
  return `// Made by \`npm run codegen\` from shared/policy/policies and patrouille.cedarschema. Not to be edited.
import type { PolicyBook } from './PolicyBook.ts';

const policies = ${JSON.stringify(policies, null, 2)} as const;

const names = Object.keys(policies);

/** An action's groups, and the policies that can say anything of it, by their places. */
const meets = (groups: readonly string[], places: readonly number[]): PolicyBook['actions'][string] => ({
  groups,
  policies: names.filter((_, place) => places.includes(place)),
});

const met: readonly PolicyBook['actions'][string][] = [
${placed.join('\n')}
];

export const policyBook: PolicyBook = {
  policies,
  actions: {
${lines.join('\n')}
  } as PolicyBook['actions'],
};
`;
};
