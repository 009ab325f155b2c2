import { policyBookOf } from './policyBookOf.ts';
import { readActions } from './readActions.ts';
import { readPolicies } from './readPolicies.ts';

/** The TypeScript of shared/policy/policies.generated.ts, from the Cedar text under `root`. */
export const generatedPolicies = (root: string): string =>
  `// Made by \`npm run codegen\` from shared/policy/policies and patrouille.cedarschema. Not to be edited.
import type { PolicyBook } from './PolicyBook.ts';

export const policyBook: PolicyBook = ${JSON.stringify(policyBookOf(readPolicies(root), readActions(root)), null, 2)};
`;
